package org.hearthbook.laptop.sample;

/// The story cannot go on, for what its message says to the person who asked for it.
final class NotWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotWritten(String words) {
        super(words);
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
