package org.hearthbook.service.commands;

/// Ends a command, and the transaction that it was in, without having changed anything.
final class NotDone extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Ending ending;

    NotDone(Ending ending) {
        super(ending.words(), null, false, false);
        this.ending = ending;
    }

    /// The answer is no; `key` names the words that say why.
    static NotDone because(String key, Object... about) {
        return new NotDone(new Ending.No(Words.of(key, about)));
    }

    Ending ending() {
        return ending;
    }
}
