package org.hearthbook.service.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.Certified;
import org.hearthbook.records.induction.CertifiedOutcome;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.service.store.Packs;
import org.hearthbook.service.trying.Writers;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Rules that look at other pages than the one that is written on.
abstract class NeighboursContract extends DeskContract {

    private static final String SET = "mainstream";

    @Test
    void waitForTheVisitorOfAVisitToBeKnown() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var begun = begins(amara, Service.JO);

        var before = amara.sends(begun);
        joins();

        assertEquals(new Outcome.NotYet(begun.change().id(), Outcome.NotYet.ANOTHER), before);
        assertInstanceOf(Outcome.Accepted.class, amara.sends(begun));
    }

    @Test
    void refuseAVisitorWhoIsNotOfTheService() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));

        assertEquals("visitorOfTheService", refused(amara.sends(begins(amara, Service.AMARA))));
    }

    private static Written begins(Laptop laptop, UUID visitor) {
        var begun = new VisitChange.Begun(visitor, "Jo", Writers.MONDAY, true);
        return laptop.writers.does(Service.AMARA, laptop.writers.newRecord(), begun);
    }

    @Test
    void letASetBeRecommendedOnceEveryOutcomeIsAccepted() {
        var jo = amaraBegins();
        var codes = codes();
        accept(jo, codes.subList(1, codes.size()));
        var early = recommended(jo, codes);
        assertEquals(
                new Outcome.NotYet(early.change().id(), Outcome.NotYet.ANOTHER), jo.sends(early));

        var acceptance = acceptance(jo, codes.getFirst());
        jo.sends(acceptance.subList(0, 3));
        assertEquals("setNotComplete", refused(jo.sends(early)));
        jo.sends(acceptance.subList(3, 4));

        assertInstanceOf(Outcome.Accepted.class, jo.sends(recommended(jo, codes)));
    }

    @Test
    void goByTheContentPackInForce() {
        var jo = amaraBegins();
        accept(jo, codes());
        var renamed =
                new String(ContentPacks.shippedBytes(), StandardCharsets.UTF_8)
                        .replace(
                                "\"inductionSet\": \"mainstream\"",
                                "\"inductionSet\": \"short-break\"")
                        .getBytes(StandardCharsets.UTF_8);
        service.database.inTransaction(it -> pushed(new Packs(it), renamed));

        assertEquals("setOfAnotherKind", refused(jo.sends(recommended(jo, codes()))));
    }

    private static Packs pushed(Packs packs, byte[] pack) {
        packs.push(2, new Packs.Signed("hash", "signature", pack), 0);
        return packs;
    }

    private Laptop amaraBegins() {
        var amara = service.amara();
        var jo = joins();
        var begun = amara.writers.begin(Service.AMARA);
        amara.sends(begun);
        begun.forEach(jo.writers.household()::fold);
        return jo;
    }

    private Laptop joins() {
        var jo = service.jo();
        jo.sends(
                List.of(
                        jo.writers.does(Service.JO, Service.JO, Writers.workerAdded("Jo")),
                        jo.writers.keysAdded(Service.JO)));
        return jo;
    }

    private static List<String> codes() {
        return ContentPacks.shipped().inductionSet(SET).orElseThrow().outcomes().stream()
                .map(it -> it.code())
                .toList();
    }

    private static void accept(Laptop jo, List<String> codes) {
        for (var code : codes) {
            jo.sends(acceptance(jo, code))
                    .forEach(it -> assertInstanceOf(Outcome.Accepted.class, it));
        }
    }

    private static List<Written> acceptance(Laptop jo, String code) {
        var changes = new ArrayList<Written>();
        for (var body : acceptance(code)) {
            var by = body instanceof EvidenceChange.Accepted ? Service.JO : Service.AMARA;
            changes.add(jo.writers.does(by, record(code), body));
        }
        return changes;
    }

    private static List<Body> acceptance(String code) {
        return List.of(
                new EvidenceChange.Begun(Service.AMARA, SET, code),
                new EvidenceChange.AccountWritten("We did it."),
                new EvidenceChange.MarkedReady(hash()),
                new EvidenceChange.Accepted(hash(), ""));
    }

    private static String hash() {
        return Evidence.contentSha256("We did it.", List.of());
    }

    private static UUID record(String code) {
        return Evidence.idFor(Service.HOUSEHOLD, Service.AMARA, SET, code);
    }

    private static Written recommended(Laptop jo, List<String> codes) {
        var outcomes = codes.stream().map(it -> new CertifiedOutcome(it, hash())).toList();
        var what = new Certified(Service.AMARA, SET, outcomes);
        var page = Certificate.idFor(Service.HOUSEHOLD, Service.AMARA, SET);
        return jo.writers.written(
                Service.JO, page, List.of(), new CertificateChange.Recommended(what, ""));
    }

    private static String refused(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused ? refused.key() : outcome.toString();
    }
}
