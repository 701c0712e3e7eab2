package org.hearthbook.proving.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.sync.Enrolling;
import org.hearthbook.laptop.sync.Membership;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.visits.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A carer, her social worker and a manager, three laptops with their real windows, and a real
/// service: an afternoon at the kitchen table with no signal, and what comes of it.
final class TableJourneyTest {

    private static final String SET = "mainstream";
    private static final String WORDS = "purple kettle on the hob";

    private static final Pattern PUSH =
            Pattern.compile(
                    "actor\":\"(.*?)\",\"act\":\"push\",\"about\":\"taken=(\\d+).*?seq=(\\d+)");

    @TempDir private Path folder;
    private Council council;
    private UUID kofi = new UUID(0, 0);
    private UUID amara = new UUID(0, 0);

    /// Amara's book is full, and all three have it. Two outcomes are ready for Jo, and one that she
    /// will send back; the others she accepted before.
    @BeforeEach
    void open() {
        council = new Council(folder.resolve("service"));
        var pair = Pair.with(council);
        try (var kitchen = new Home(folder.resolve("kitchen"));
                var car = new Home(folder.resolve("car"));
                var office = new Home(folder.resolve("office"));
                var amaras = kitchen.begin()) {
            var enrolled = pair.enrol(amaras, "Amara Example");
            fill(amaras);
            Pair.sync(enrolled);
            var jo = pair.join(car, "Jo Example");
            Pair.sync(jo);
            accept(jo.book());
            assertEquals(0, Pair.sync(jo).waiting());
            var mia = pair.join(office, "Mia Example");
            assertEquals(0, Pair.sync(mia).waiting());
            Pair.sync(enrolled);
            jo.book().close();
            mia.book().close();
        }
    }

    @AfterEach
    void close() {
        council.close();
    }

    private void fill(OpenBook book) {
        amara = book.me();
        kofi = book.newId();
        var home = LocalDate.of(2026, 10, 1);
        must(
                book.act(
                        Act.on(
                                kofi,
                                new PersonChange.ChildAdded("Kofi", "KOH-fee", "K", null, home))));
        Home.note(book, "We read together.");
        Home.note(book, "Kofi cooked jollof with me.");
        for (var code : codes(book)) {
            var record = record(book, code);
            must(
                    book.act(
                            Act.on(record, new EvidenceChange.Begun(amara, SET, code)),
                            Act.on(record, new EvidenceChange.AccountWritten("We do it daily."))));
            must(book.act(Act.on(record, new EvidenceChange.MarkedReady(hash(book, code)))));
        }
    }

    private void accept(OpenBook book) {
        var acts = new ArrayList<Act>();
        for (var code : codes(book).subList(3, codes(book).size())) {
            var accepted = new EvidenceChange.Accepted(hash(book, code), "");
            acts.add(Act.on(record(book, code), accepted));
        }
        must(book.sign(Home.words(), acts.toArray(Act[]::new)));
    }

    private static List<String> codes(OpenBook book) {
        return book.pack().inductionSet(SET).orElseThrow().outcomes().stream()
                .map(it -> it.code())
                .toList();
    }

    private UUID record(OpenBook book, String code) {
        return Evidence.idFor(book.household().id(), amara, SET, code);
    }

    private String hash(OpenBook book, String code) {
        return book.household().evidence(record(book, code)).orElseThrow().contentSha256();
    }

    private static void must(Acted acted) {
        assertTrue(acted.isSaved(), acted.words());
    }

    @Test
    void aVisitWithNoSignalEndsInACertificate() {
        try (var kitchen = Seat.at(folder.resolve("kitchen"));
                var car = Seat.at(folder.resolve("car"));
                var office = Seat.at(folder.resolve("office"))) {
            var port = council.port();
            council.goAway();
            signIn(car).press("family-1").reads("What needs you").picture("table-agenda");
            visit(car);
            review(car);
            council.comeBack(port);
            sent(car);
            confirm(signIn(kitchen));
            answer(kitchen);
            sent(kitchen);
            recommend(car);
            certify(office);
            receive(kitchen);
        }
        allHoldTheSame();
    }

    private static Seat signIn(Seat seat) {
        return seat.write("passphrase", WORDS).press("open");
    }

    private void visit(Seat car) {
        car.press("go-visits").press("begin-visit").press("visit-kind-1").press("begin-it");
        car.press("child-" + kofi + "-seen-1");
        car.write("child-" + kofi + "-view", "i want a dog, a big one");
        car.write("section-health-booked", "Dentist on Tuesday");
        var action = car.press("action-rows-add").focus("-words");
        car.write(action, "Ring the dentist").choose(action.replace("words", "owner"), 0);
        car.press("shown-rows-add").press("shown-0-outcome");
        car.choose("outcomes-to-choose", 1).press("sheet-answer-1");
        car.write("shown-0-words", "Kofi cooks what his grandmother cooked.");
        car.press("read-notes").readToEnd("notes-to-read");
        car.write("notes-read-passphrase", WORDS).press("notes-read-do");
        car.press("save-visit").reads("Everything is saved on this laptop.");
        car.picture("table-written").press("read-and-sign").readToEnd("visit-page");
        car.press("side-1-sign").press("side-1-form-pad-other");
        car.write("side-1-form-pad-name", "Jo Example");
        car.write("side-1-form-passphrase", WORDS).press("side-1-form-do");
        car.reads("Signed by one of you").readToEnd("visit-page").press("side-2-draw");
        car.draw("side-2-form-pad-paper").write("side-2-form-passphrase", WORDS);
        car.picture("table-drawn").press("side-2-form-do").reads("To be confirmed");
        car.picture("table-both-signed");
    }

    private static void review(Seat car) {
        car.press("go-standards").reads("3 outcomes are ready for you").picture("table-review");
        car.press("review-1-1").write("review-passphrase", WORDS).press("accept");
        car.reads("Version 1: accepted").press("their-standards");
        car.press("review-1-2").write("review-passphrase", WORDS).press("accept");
        car.reads("Version 1: accepted").press("their-standards");
        car.press("review-1-3").write("review-words", "And with the little one?");
        car.write("review-passphrase", WORDS).press("give-back");
        car.reads("And with the little one?").picture("table-returned");
    }

    private static Seat toService(Seat seat) {
        return seat.press("go-settings").press("to-service").sees("sync-now");
    }

    private static void sent(Seat seat) {
        toService(seat).sendsUntil("All sent to the service.");
    }

    private static void confirm(Seat kitchen) {
        kitchen.fetches("go-visits", "visit-1").press("visit-1").readToEnd("visit-page");
        kitchen.press("side-2-confirm").write("side-2-form-passphrase", WORDS);
        kitchen.press("side-2-form-do").reads("Signed by both").picture("table-confirmed");
    }

    private static void answer(Seat kitchen) {
        kitchen.press("go-standards").press("next").reads("And with the little one?");
        kitchen.write("account", "We do it daily, and the little one helps.");
        kitchen.press("ready").reads("Version 2: ready for review");
        kitchen.picture("table-answered");
    }

    private static void recommend(Seat car) {
        car.fetches("go-standards", "review-1-3")
                .press("review-1-3")
                .write("review-passphrase", WORDS)
                .press("accept");
        car.reads("Version 2: accepted").press("their-standards").press("open-completion");
        car.write("recommend-words", "A pleasure to read.");
        car.write("recommend-passphrase", WORDS).press("recommend");
        car.reads("The set is recommended").picture("table-recommended");
        sent(car);
    }

    private static void certify(Seat office) {
        signIn(office).reads("My team").fetches("go-families", "sign-1").picture("table-team");
        office.press("sign-1").press("begin-signing").readToEnd("letter");
        office.press("have-read").press("signing-pad-other");
        office.write("signing-pad-name", "Mia Example").write("signing-passphrase", WORDS);
        office.press("sign").reads("The certificate is signed").picture("table-certified");
        sent(office);
    }

    private static void receive(Seat kitchen) {
        kitchen.fetches("go-standards", "my-certificate").picture("table-certificate");
    }

    /// The windows are closed by now, and each laptop has asked once more.
    private void allHoldTheSame() {
        var digests = new ArrayList<String>();
        for (var place : List.of("kitchen", "car", "office")) {
            try (var home = Home.again(folder.resolve(place));
                    var book = home.signIn()) {
                var membership = Membership.of(book.bookcase()).orElseThrow();
                var standing = Pair.sync(new Enrolling.Enrolled(book, membership));
                assertEquals(0, standing.waiting() + standing.attention());
                digests.add(Pair.digest(book));
                var visit = book.household().visits().iterator().next();
                assertEquals(Visit.Stage.SIGNED, visit.stage());
            }
        }
        assertEquals(1, digests.stream().distinct().count(), digests.toString());
        theAuditKnowsOfEverything();
    }

    /// Each of the three sent something, and every change came in with an entry.
    private void theAuditKnowsOfEverything() {
        council.administer("audit", "verify");
        var pushes = new ArrayList<MatchResult>();
        PUSH.matcher(council.administer("audit", "show", "--household", "H-1"))
                .results()
                .forEach(pushes::add);
        var taken = pushes.stream().mapToInt(it -> Integer.parseInt(it.group(2))).sum();
        assertEquals(Integer.parseInt(pushes.getLast().group(3)), taken);
        assertEquals(3, pushes.stream().map(it -> it.group(1)).distinct().count());
    }
}
