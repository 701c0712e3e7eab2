package org.hearthbook.desktop.connecting;

import org.hearthbook.desktop.controls.Answer;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.laptop.sync.ServiceAddress.Reading;
import org.hearthbook.records.sync.EnrolmentCode;

import java.util.Locale;

/// The letter from the fostering service: where it is found, and the code that lets a person in.
final class Letter {

    private static final Words WORDS = Words.of(LetterView.class);
    private static final int GROUP = 5;
    private static final int PRINTED = 30;
    private static final int SPOKEN = 10;

    private final Answer address = new Answer();
    private final Answer code = new Answer();

    Answer address() {
        return address;
    }

    Answer code() {
        return code;
    }

    /// Whether both can be taken to the service; says what is amiss where it is amiss.
    boolean isReady() {
        var isAddress = address.expect(addressProblem().isEmpty(), addressProblem());
        return code.expect(codeProblem().isEmpty(), codeProblem()) && isAddress;
    }

    private String addressProblem() {
        return switch (ServiceAddress.read(address.text())) {
            case Reading.Understood _ -> "";
            case Reading.NotUnderstood(var words) -> words;
        };
    }

    /// Told before anything is sent: a slip of the pen costs no try.
    private String codeProblem() {
        var length = letters().length();
        if (length == 0) {
            return WORDS.get("codeNeeded");
        }
        if (length != PRINTED && length != SPOKEN) {
            return WORDS.count("codeLength", length);
        }
        return EnrolmentCode.read(code.text()).isPresent() ? "" : WORDS.get("codeSlip");
    }

    /// The code as typed, in the groups of the letter.
    String inGroups() {
        return letters().replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /// Whether what is typed is a whole code without a slip.
    boolean isWhole() {
        return EnrolmentCode.read(code.text()).isPresent();
    }

    private String letters() {
        return code.text().replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }

    /// Takes it to the service. Only when it is ready.
    Joined take(Joining joining) {
        return joining.join(readAddress(), EnrolmentCode.read(code.text()).orElseThrow());
    }

    ServiceAddress readAddress() {
        return switch (ServiceAddress.read(address.text())) {
            case Reading.Understood(var read) -> read;
            case Reading.NotUnderstood(var words) -> throw new IllegalStateException(words);
        };
    }
}
