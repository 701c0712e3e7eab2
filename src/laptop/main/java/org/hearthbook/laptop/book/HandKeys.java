package org.hearthbook.laptop.book;

import org.hearthbook.laptop.keys.ForPerson;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.store.Settings;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// What the person who is signed in seals and opens files with that go by hand, and when one was
/// made last. What they sign so can never pass for an act in a book.
public final class HandKeys {

    private static final String LAST = "handed/";
    private static final String LOST = "lost-key/";
    private static final String TAG = "[A-Za-z0-9_-]{12}";

    private final PersonKeys keys;
    private final Settings settings;

    HandKeys(PersonKeys keys, Settings settings) {
        this.keys = keys;
        this.settings = settings;
    }

    /// The person's signature over a sealed file.
    ///
    /// @throws IllegalArgumentException if `message` could be taken for a change
    public byte[] sign(byte[] message) {
        if (message.length == 0 || message[0] == '{') {
            throw new IllegalArgumentException("This is no sealed file");
        }
        return keys.sign(message);
    }

    /// What was sealed to this person about `about`; empty if it was not.
    public Optional<byte[]> open(String about, byte[] sealed) {
        return ForPerson.open(keys, about, sealed);
    }

    /// When something of `household` was last put into a file on this laptop.
    public Optional<Instant> last(UUID household) {
        try {
            return settings.get(lastOf(household)).map(Instant::parse);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Whether the service said that this key was on a laptop which it revoked.
    ///
    /// @param tag as `PublicKeys` gives it
    public boolean isLost(String tag) {
        return settings.get(LOST + tag).isPresent();
    }

    /// Keeps what the service said of lost laptops. It never takes a key off that list.
    ///
    /// @param tags with a space between two
    public void keepLost(String tags) {
        Arrays.stream(tags.split(" ", -1))
                .filter(it -> it.matches(TAG) && !isLost(it))
                .forEach(it -> settings.put(LOST + it, ""));
    }

    /// Keeps when something of `household` was put into a file. False when the disk did not take
    /// it.
    public boolean keepLast(UUID household, Instant at) {
        return settings.put(lastOf(household), at.toString()).isKept();
    }

    /// Without the dashes: the name of a setting has to be short.
    private static String lastOf(UUID household) {
        return LAST + household.toString().replace("-", "");
    }
}
