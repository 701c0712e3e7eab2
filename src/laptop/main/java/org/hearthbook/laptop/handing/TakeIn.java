package org.hearthbook.laptop.handing;

import org.hearthbook.laptop.book.Bookcase;
import org.hearthbook.laptop.book.FromHand;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.records.handing.Handed;
import org.hearthbook.records.handing.Leaf;
import org.hearthbook.records.handing.NotTaken;
import org.hearthbook.records.handing.NotTaken.Why;
import org.hearthbook.records.handing.Reading;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.sync.Wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Takes in a sealed file from another laptop of the household. All of it is read and checked
/// before anything of it is taken.
public final class TakeIn {

    private final Bookcase books;
    private final OpenBook signedIn;
    private final HandProgress progress;

    private TakeIn(OpenBook signedIn, HandProgress progress) {
        this.signedIn = signedIn;
        this.progress = progress;
        books = signedIn.bookcase();
    }

    /// Takes `file` in, into the book of its household among those that can be opened.
    ///
    /// @param evenRemovals whether a person agreed that many pages go
    public static TakenIn take(
            OpenBook signedIn, Path file, boolean evenRemovals, HandProgress progress) {
        return new TakeIn(signedIn, progress).take(file, evenRemovals);
    }

    private TakenIn take(Path file, boolean evenRemovals) {
        try {
            var size = Files.size(file);
            var keys = signedIn.handKeys();
            var steps = new Steps(progress, size);
            var handed = Handed.check(() -> steps.over(file), keys::open, _ -> {});
            var book = book(handed.cover());
            if (handed.cover().isByService()) {
                return new FromService(book).take(handed);
            }
            var sender = sender(book, handed);
            return take(book, sender, handed, evenRemovals);
        } catch (NotTaken refused) {
            return new TakenIn.Refused(refused.why(), Words.of("why." + refused.why()));
        } catch (IOException _) {
            return new TakenIn.Trouble(Words.of("notRead", file));
        }
    }

    private OpenBook book(Leaf.Cover cover) throws NotTaken {
        return books.open(cover.household()).orElseThrow(() -> new NotTaken(Why.ANOTHER_HOUSEHOLD));
    }

    /// Whoever the book knows, who is here, and whose key signed all of it.
    private static Person sender(OpenBook book, Handed handed) throws NotTaken {
        return book.household()
                .person(handed.cover().person())
                .filter(it -> it.isHere() && isSignedBy(it, handed))
                .orElseThrow(() -> new NotTaken(Why.STRANGER));
    }

    private static boolean isSignedBy(Person person, Handed handed) {
        var signature = signature(handed.seal());
        return signature.isPresent()
                && person.keys().stream()
                        .anyMatch(it ->
                                PersonKeys.verify(
                                        it.signingKey(), handed.signed(), signature.get()));
    }

    static Optional<byte[]> signature(Leaf.Seal seal) {
        try {
            return Optional.of(Wire.bytes(seal.person()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static TakenIn take(OpenBook book, Person sender, Handed handed, boolean evenRemovals)
            throws IOException, NotTaken {
        var epoch = Optional.ofNullable(handed.cover().epoch());
        var from = book.byHand().from(sender.id(), epoch);
        try (var reading = handed.again()) {
            bring(reading, from);
            return switch (from.take(evenRemovals)) {
                case FromHand.Taken.AsksFirst(var records) ->
                        new TakenIn.AsksFirst(sender.name(), records);
                case FromHand.Taken.NotKept(var words) -> new TakenIn.Trouble(words);
                case FromHand.Taken.Kept kept -> filed(book, sender, reading, kept);
            };
        }
    }

    /// All changes stand before the first file.
    private static void bring(Reading reading, FromHand from) throws IOException, NotTaken {
        reading.next();
        while (reading.peek() instanceof Leaf.Pages(var changes)) {
            reading.next();
            for (var change : changes) {
                if (!from.bring(change)) {
                    throw new NotTaken(Why.NEWER);
                }
            }
        }
    }

    private static TakenIn filed(
            OpenBook book, Person sender, Reading reading, FromHand.Taken.Kept kept)
            throws IOException, NotTaken {
        var files = FilesIn.fromLaptop(book).take(reading);
        var leftOut = kept.leftOut().stream().map(it -> it.because().key()).toList();
        return new TakenIn.Done(sender.name(), kept.fresh(), kept.known(), leftOut, files);
    }
}
