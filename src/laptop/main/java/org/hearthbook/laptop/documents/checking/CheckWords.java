package org.hearthbook.laptop.documents.checking;

import org.hearthbook.laptop.documents.checking.Verification.Signatory;
import org.hearthbook.laptop.documents.press.Phrases;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// What is said of a document that was checked, a sentence a line.
public final class CheckWords {

    private final Phrases phrases;

    public CheckWords(ZoneId zone) {
        phrases = new Phrases(CheckWords.class, zone);
    }

    public List<String> of(Verification verification) {
        return switch (verification) {
            case Verification.Signed signed -> of(signed);
            case Verification.Unchanged(var title, var made) ->
                    List.of(phrases.say("unchanged", title, phrases.moment(made)));
            case Verification.Changed(var reason) -> List.of(phrases.say("reason." + reason));
            case Verification.NotOurs(var reason) -> List.of(phrases.say("reason." + reason));
        };
    }

    private List<String> of(Verification.Signed signed) {
        var sentences = new ArrayList<String>();
        sentences.add(phrases.say("signed", signed.title(), signed.version()));
        signed.signatories().forEach(it -> sentences.add(of(it)));
        sentences.add(phrases.say("text", signed.textSha256()));
        return sentences;
    }

    private String of(Signatory signatory) {
        return phrases.say(
                signatory.forService() ? "signatory.service" : "signatory.carer",
                signatory.name(),
                phrases.moment(signatory.at()),
                signatory.keyFingerprint());
    }
}
