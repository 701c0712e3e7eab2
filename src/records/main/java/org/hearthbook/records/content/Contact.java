package org.hearthbook.records.content;

/// Someone to phone. A made-up number is there until the household puts the real one.
public record Contact(String id, String label, String number, String when, boolean madeUp) {

    public Contact {
        Required.id(id, "A contact");
        Required.line(label, "The label of a contact");
        Required.line(when, "When to phone a contact");
        if (!number.matches("[0-9][0-9 ]{1,15}[0-9]")) {
            throw new IllegalArgumentException(
                    "A contact needs a phone number, not \"" + number + "\"");
        }
    }
}
