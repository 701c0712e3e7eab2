package org.hearthbook.laptop.book;

import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Written;

import java.util.Set;
import java.util.UUID;

/// Something that the service did not take. Its words are kept until a person has settled it.
///
/// @param written exactly as it was written
/// @param remedies what can be done about it besides leaving it
public record Attention(Written written, Refusal because, Set<Remedy> remedies) {

    /// What a person can do about it.
    public enum Remedy {
        /// Keep the words as a note of their own.
        KEEP_AS_NEW_NOTE,
        /// Add the words under a visit that both have signed.
        ADD_TO_VISIT,
        /// Do the same again, over the record as it stands now.
        WRITE_AGAIN,
        /// Take it off the list, after reading it. The words stay on this laptop.
        DISMISS
    }

    public Attention {
        remedies = Set.copyOf(remedies);
    }

    public UUID record() {
        return written.change().record();
    }
}
