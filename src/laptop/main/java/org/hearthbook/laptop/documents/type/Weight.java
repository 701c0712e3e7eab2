package org.hearthbook.laptop.documents.type;

/// How heavy letters are: running text, or a heading.
public enum Weight {
    REGULAR(400),
    SEMIBOLD(600);

    private final int number;

    Weight(int number) {
        this.number = number;
    }

    /// The weight as style sheets and fonts count it.
    public int number() {
        return number;
    }
}
