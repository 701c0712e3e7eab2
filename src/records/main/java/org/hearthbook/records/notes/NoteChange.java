package org.hearthbook.records.notes;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Kind;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What can happen to a note.
public sealed interface NoteChange extends Body {

    /// A note is written.
    ///
    /// @param quotes exact words, fixed from now on
    @Kind("note.written")
    record NoteWritten(Wording wording, List<Quote> quotes) implements NoteChange {
        public NoteWritten {
            quotes = List.copyOf(quotes);
        }
    }

    /// The note in new words. What was there stays readable; quotes stay as they are. Written over
    /// two wordings at once, it settles which is right.
    @Kind("note.amended")
    record Amended(Wording wording, String why) implements NoteChange {}

    /// More exact words belong to the note.
    @Kind("note.quoted")
    record Quoted(Quote quote) implements NoteChange {}

    /// The child was offered a copy and asked whether it is right (NMS 26).
    ///
    /// @param theirWords what the child wants to add, in their own words
    @Kind("note.child-asked")
    record ChildAsked(UUID child, LocalDate on, boolean copyGiven, Answer answer, String theirWords)
            implements NoteChange {}

    /// The note is taken out of the days. It stays in the book.
    @Kind("note.removed")
    record Removed(String why) implements NoteChange {}

    /// It is put back.
    @Kind("note.restored")
    record Restored() implements NoteChange {}

    /// What a child says of a note about them.
    enum Answer {
        RIGHT,
        NOT_RIGHT,
        DID_NOT_WANT_TO_SAY
    }
}
