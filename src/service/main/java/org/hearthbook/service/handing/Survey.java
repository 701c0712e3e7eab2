package org.hearthbook.service.handing;

import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.people.PersonChange.KeysAdded;
import org.hearthbook.records.people.PublicKeys;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A first look through a household's log: by which keys one person opens things, and which photos
/// and papers there are.
final class Survey {

    private final UUID member;
    private final Household files;
    private final Set<PublicKeys> keys = new LinkedHashSet<>();

    Survey(UUID household, UUID member) {
        this.member = member;
        files = new Household(household);
    }

    void look(List<Delivered> page) {
        for (var delivered : page) {
            try {
                look(delivered.json().getBytes(StandardCharsets.UTF_8));
            } catch (NotAChange _) {
                // Of a newer program's: no key and no file of today's is in it.
            }
        }
    }

    private void look(byte[] json) throws NotAChange {
        var change = Kinds.json().read(json);
        if (change.record().equals(member) && change.body() instanceof KeysAdded(var key)) {
            keys.add(key);
        }
        if (change.body() instanceof FileChange) {
            files.fold(new Written(change, json, null));
        }
    }

    /// All but those that were lost with a laptop.
    ///
    /// @param lost their tags; null when there are none
    Set<PublicKeys> keysBut(@Nullable String lost) {
        var tags = lost == null ? List.of() : List.of(lost.split(" ", -1));
        var left = new LinkedHashSet<>(keys);
        left.removeIf(it -> tags.contains(it.tag()));
        return left;
    }

    /// Those that are shown, the oldest first.
    List<KeptFile> files() {
        return files.files().stream()
                .filter(it -> !it.isRemoved())
                .sorted(Comparator.comparing(KeptFile::id))
                .toList();
    }
}
