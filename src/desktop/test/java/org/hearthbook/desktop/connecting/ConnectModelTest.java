package org.hearthbook.desktop.connecting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.connecting.ConnectModel.State;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.PretendLine;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.records.sync.EnrolmentCode;
import org.hearthbook.records.sync.EnrolmentCode.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class ConnectModelTest {

    private static final String CODE =
            EnrolmentCode.random(Kind.LETTER, new Random(20_270_301)).inGroups();

    @TempDir static Path folder;
    private static Evening evening;
    private final PretendLine line = new PretendLine();
    private ConnectModel model;

    @BeforeAll
    static void begin() {
        evening = Evening.of(folder.resolve("book"));
    }

    @AfterAll
    static void end() {
        evening.close();
    }

    @BeforeEach
    void open() {
        model = new ConnectModel(evening.sitting(), line);
        model.letter().address().words().set("fostering.example");
    }

    @Test
    void aCodeIsUnderstoodHoweverItIsTyped() {
        line.answers(new Joined.Connected(PretendLine.ESSEX));
        model.letter().code().words().set(CODE.toLowerCase(Locale.ROOT).replace('-', ' '));

        assertTrue(model.connect());

        assertEquals(List.of(CODE), line.codes());
        assertEquals(new State.Connected(PretendLine.ESSEX), model.state().get());
    }

    @Test
    void aSlipIsToldAtTheFieldAndNothingIsSent() {
        var slipped = (CODE.startsWith("7") ? "8" : "7") + CODE.substring(1);
        model.letter().code().words().set(slipped);

        assertFalse(model.connect());

        assertTrue(model.letter().code().problem().get().contains("Compare"));
        assertEquals(List.of(), line.codes());
        assertEquals(new State.Asking(""), model.state().get());
    }

    @Test
    void aCodeThatIsTooShortSaysHowMuchIsThere() {
        model.letter().code().words().set(CODE.substring(0, 17));
        assertFalse(model.connect());
        assertTrue(model.letter().code().problem().get().contains("You typed 15"));

        model.letter().code().words().set("");
        assertFalse(model.connect());
        assertEquals("Type the code from your letter.", model.letter().code().problem().get());
    }

    @Test
    void anAddressThatCannotBeUsedIsToldAtItsField() {
        model.letter().code().words().set(CODE);
        model.letter().address().words().set("http://fostering.example");

        assertFalse(model.connect());

        assertFalse(model.letter().address().problem().get().isEmpty());
        assertEquals(List.of(), line.codes());
    }

    @Test
    void whateverStandsInTheWayIsSaidAndWhatWasTypedStays() {
        line.answers(new Joined.NotConnected("The service cannot be reached."));
        model.letter().code().words().set(CODE);

        assertTrue(model.connect());

        assertEquals(new State.Asking("The service cannot be reached."), model.state().get());
        assertEquals(CODE, model.letter().code().text());
        assertEquals("fostering.example", model.letter().address().text());
    }

    @Test
    void theCodeIsSaidBackInItsGroups() {
        try (var screen = Screen.show(() -> new ConnectView(model))) {
            screen.write("enrolment-code", CODE.replace("-", "").toLowerCase(Locale.ROOT));
            assertEquals(CODE + " (this is a whole code)", screen.words("code-echo"));
            screen.press("connect-now").picture("connect-not-reached");
            assertEquals(List.of(), screen.faults());
            assertTrue(screen.words("enrolment-code").length() == 30);
            line.answers(new Joined.Connected(PretendLine.ESSEX));
            screen.press("connect-now").picture("connect-done");
            assertTrue(screen.allWords().contains("Connected to Essex Fostering"));
        }
    }
}
