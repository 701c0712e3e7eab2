package org.hearthbook.proving.line;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Locale;

/// Two carers, two laptops with their real windows, and a real service: the whole journey as they
/// see it.
final class WindowJourneyTest {

    private static final String WORDS = "purple kettle on the hob";
    private static final String EVENING = "We read together.";

    @TempDir private Path folder;
    private Council council;
    private String laptop = "";

    @BeforeEach
    void open() {
        council = new Council(folder.resolve("service"));
        try (var kitchen = new Home(folder.resolve("kitchen"));
                var amara = kitchen.begin()) {
            amara.keys().addCarer(Home.BEN, Home.words(), Home.code());
            Home.note(amara, EVENING);
            laptop = kitchen.book.laptop().toString();
        }
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    void twoCarersConnectDisagreeSettleItAndOneLaptopIsRevoked() {
        try (var kitchen = Seat.at(folder.resolve("kitchen"));
                var study = Seat.at(folder.resolve("study"))) {
            connect(kitchen);
            comeIn(study);
            disagree(kitchen, study);
            settle(kitchen, study);
            revoke(kitchen, study);
        }
    }

    private void connect(Seat kitchen) {
        kitchen.press("person-1").write("passphrase", WORDS).press("open");
        kitchen.press("offer-connect");
        kitchen.write("service-address", council.address().toString());
        kitchen.write("enrolment-code", council.code("Amara Example").toLowerCase(Locale.ROOT));
        kitchen.press("connect-now").reads("Connected to Colne Fostering");
        kitchen.picture("line-connected").reads("All sent to the service.");
        kitchen.press("go-notes").chooseFirst("notes-list").reads("Sent to the service, received");
        kitchen.picture("line-note-sent");
    }

    private void comeIn(Seat study) {
        study.press("have-letter").picture("line-have-letter");
        study.write("service-address", council.address().toString());
        study.write("enrolment-code", council.code("Ben Example")).press("next");
        study.write("new-passphrase", WORDS).write("new-passphrase-again", WORDS).press("next");
        study.sees("recovery-code");
        study.write("third-group", study.code().split(" ", -1)[2]).press("next");
        study.reads(", Ben").press("go-notes").chooseFirst("notes-list").reads(EVENING);
        study.picture("line-second-laptop");
    }

    /// Neither has a connection while they write.
    private void disagree(Seat kitchen, Seat study) {
        var port = council.port();
        council.goAway();
        rewrite(kitchen, "We read together, and Kofi laughed.");
        rewrite(study, "We read together for an hour.");
        kitchen.reads("1 to send. Waiting for a connection.");
        kitchen.picture("line-offline");
        council.comeBack(port);
    }

    private static void rewrite(Seat seat, String text) {
        seat.press("amend-note").write("note-on", "today").write("note-text", text);
        seat.press("save-note").sees("amend-note").reads(text);
    }

    private static void settle(Seat kitchen, Seat study) {
        toService(kitchen).sendsUntil("All sent to the service.");
        toService(study).sendsUntil("1 thing needs your attention");
        study.press("status-line").press("compare-1");
        study.reads("Kofi laughed").reads("for an hour").picture("line-side-by-side");
        study.press("keep-both").readsNoMore("needs your attention");
        toService(study).sendsUntil("All sent to the service.");
        toService(kitchen).press("sync-now");
        kitchen.press("go-notes").chooseFirst("notes-list").reads("for an hour");
        kitchen.readsNoMore("needs your attention").reads("All sent");
    }

    private static Seat toService(Seat seat) {
        return seat.press("go-settings").press("to-service").sees("sync-now");
    }

    private void revoke(Seat kitchen, Seat study) {
        council.administer("revoke", laptop, "--yes");
        toService(kitchen).press("sync-now").sees("onward");
        kitchen.reads("Colne Fostering has taken this laptop off its list");
        kitchen.reads("Whom to phone").picture("line-revoked");
        kitchen.press("onward").reads("Hello, Ben");
        toService(study).sendsUntil("All sent to the service.");
    }
}
