package org.hearthbook.records.handing;

/// A sealed file that cannot be taken in. Nothing of it was.
public final class NotTaken extends Exception {

    /// What is the matter with it.
    public enum Why {
        /// It is something else.
        NOT_ONE_OF_OURS,
        /// A newer Hearthbook made it.
        NEWER,
        /// It was sealed for other people.
        NOT_FOR_YOU,
        /// It ends too early.
        CUT,
        /// It was changed since it was made.
        DAMAGED,
        /// Nobody that the book knows answers for it.
        STRANGER,
        /// It is about a household whose book is not here.
        ANOTHER_HOUSEHOLD
    }

    private static final long serialVersionUID = 1;

    private final Why why;

    public NotTaken(Why why) {
        super(why.name());
        this.why = why;
    }

    NotTaken(Why why, Throwable because) {
        super(why.name(), because);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
