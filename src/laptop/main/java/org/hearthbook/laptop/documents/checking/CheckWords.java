package org.hearthbook.laptop.documents.checking;

import org.hearthbook.laptop.documents.checking.Verification.Signatory;
import org.hearthbook.laptop.documents.checking.Verification.VisitName;
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
            case Verification.SignedVisit visit -> of(visit);
            case Verification.SignedCertificate certificate -> of(certificate);
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

    private List<String> of(Verification.SignedVisit visit) {
        var sentences = new ArrayList<String>();
        sentences.add(phrases.say("visit", phrases.day(visit.on())));
        visit.names().forEach(it -> sentences.add(of(it)));
        sentences.add(phrases.say("text", visit.textSha256()));
        return sentences;
    }

    private String of(VisitName name) {
        return phrases.say(
                "visit." + name.how(),
                name.name(),
                phrases.say(name.forService() ? "visit.service" : "visit.carer"),
                name.witness(),
                phrases.moment(name.at()),
                name.keyFingerprint());
    }

    private List<String> of(Verification.SignedCertificate certificate) {
        var manager = certificate.manager();
        return List.of(
                phrases.say("certificate", certificate.carer(), certificate.set()),
                phrases.say(
                        "certificate.manager",
                        manager.name(),
                        phrases.moment(manager.at()),
                        manager.keyFingerprint()),
                phrases.say("certificate.recommended", certificate.recommendedBy()),
                phrases.say("certificate.sha256", certificate.sha256()));
    }
}
