package org.hearthbook.laptop.handing;

import org.hearthbook.records.handing.NotTaken;

import java.util.List;

/// What came of taking in a file that was handed over.
public sealed interface TakenIn {

    /// It was taken in, as far as the rules of the book let it.
    ///
    /// @param by the name of whoever handed it over
    /// @param fresh changes that are new here
    /// @param known changes that were here already
    /// @param leftOut why each of the changes was left out that the rules do not allow here
    /// @param files photos and papers that are new here
    record Done(String by, int fresh, int known, List<String> leftOut, int files)
            implements TakenIn {
        public Done {
            leftOut = List.copyOf(leftOut);
        }
    }

    /// It would take away so many pages that a person is asked first. Nothing was taken in.
    record AsksFirst(String by, int records) implements TakenIn {}

    /// Nothing of it was taken in.
    record Refused(NotTaken.Why why, String words) implements TakenIn {}

    /// It could not be read, or the disk did not take it. What is said is what is here of it.
    record Trouble(String words) implements TakenIn {}
}
