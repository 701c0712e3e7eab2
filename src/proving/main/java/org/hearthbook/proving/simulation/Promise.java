package org.hearthbook.proving.simulation;

/// What must be true whatever happens: the invariants of the design.
enum Promise {
    I1("what the screen called saved is there after a crash"),
    I2("what was acknowledged is in the log exactly once, with the same bytes"),
    I3("numbers have no gaps, and nothing comes late below a cursor"),
    I4("every laptop in scope and the service reach one digest within three rounds"),
    I5("a signature's bytes never change and none disappears"),
    I6("every record's history is a legal path, each step by someone entitled then"),
    I7("every saved text can be reached, and no conflict is hidden"),
    I8("a file said to be there is there, whole"),
    I9("no laptop receives a byte of a household outside its scope"),
    I10("sent is shown only from a receipt of the service's"),
    I11("with a working link the outbox shrinks, and nothing waits behind another's failure"),
    I12("a revoked laptop gets nothing new, and its unsent work arrives"),
    I13("replays in any order, any number of times, change nothing"),
    I14("the log alone rebuilds every fold");

    private final String words;

    Promise(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
