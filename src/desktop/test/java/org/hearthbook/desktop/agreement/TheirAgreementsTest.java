package org.hearthbook.desktop.agreement;

import static org.hearthbook.desktop.trying.Evening.must;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Family;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.desktop.trying.Toolkit;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.AgreementStanding;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.household.WhoSigned;
import org.hearthbook.records.people.PersonChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// The service's half of the agreement, on Jo's laptop.
class TheirAgreementsTest {

    @TempDir Path folder;
    private Table table;
    private Family family;

    @BeforeEach
    void sitDown() {
        table = Table.ofAWorker(folder.resolve("book"), 1);
        family = table.family(0);
    }

    @AfterEach
    void putItAway() {
        table.close();
    }

    private TheirAgreementsModel model() {
        return Toolkit.inside(() -> new TheirAgreementsModel(table.sitting()));
    }

    private WhoSigned who() {
        return WhoSigned.in(family.book().household(), family.book().pack()).getFirst();
    }

    private Agreement agreement() {
        return family.book().household().agreements().stream()
                .filter(it -> it.supersededBy() == null)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    /// Amara reads and signs what lies before her, on her own laptop.
    private Agreement signedByAmara() {
        var toRead = assertInstanceOf(AgreementStanding.ToRead.class, who().standing());
        if (!toRead.isOffered()) {
            model().offer(who());
        }
        family.postman().receivesAll(Family.AT);
        var hash = agreement(toRead).textSha256();
        family.carerWrites(toRead.record(), new AgreementChange.Read(hash));
        var name = "Amara Okafor";
        var signed = new AgreementChange.Signed(hash, name, Mark.typed(name));
        family.carerSigns(toRead.record(), signed);
        return agreement(toRead);
    }

    private Agreement agreement(AgreementStanding.ToRead toRead) {
        return family.book().household().agreement(toRead.record()).orElseThrow();
    }

    private String tries(AgreementChange change) {
        var acted =
                family.book().sign(Passphrase.of(Evening.WORDS), Act.on(agreement().id(), change));
        assertFalse(acted.isSaved());
        return acted.words();
    }

    @Test
    void laysTheAgreementBeforeTheCarerAndWaitsForTheirName() {
        var model = model();
        model.offer(who());

        var toRead = assertInstanceOf(AgreementStanding.ToRead.class, who().standing());
        assertTrue(toRead.isOffered());
        assertEquals(family.carer(), agreement(toRead).carer());
        model.begin(who());
        assertInstanceOf(TheirAgreementsModel.State.Looking.class, model.state().get());
    }

    @Test
    void nobodyCountersignsBeforeTheCarerSigned() {
        model().offer(who());
        var hash = agreement().textSha256();

        assertEquals(
                "The carer signs first. Nothing was signed.",
                tries(new AgreementChange.Countersigned(hash, "Jo", Mark.typed("Jo"))));
    }

    @Test
    void nobodyOfTheServiceSignsForTheCarer() {
        model().offer(who());
        var hash = agreement().textSha256();

        assertEquals(
                "Nobody can sign for someone else. Nothing was signed.",
                tries(new AgreementChange.Signed(hash, "Amara", Mark.typed("Amara"))));
    }

    @Test
    void asksForASignatureAgainWhenTheTermsChange() {
        var old = signedByAmara();
        must(
                family.book()
                        .act(
                                Act.on(
                                        family.carer(),
                                        new PersonChange.ApprovalChanged(
                                                "primary", Family.APPROVED, "One child"))));

        var toRead = assertInstanceOf(AgreementStanding.ToRead.class, who().standing());
        assertEquals(AgreementStanding.Why.NEW_TERMS, toRead.why());
        assertEquals(List.of(old.id()), toRead.replaces().stream().map(Agreement::id).toList());
        var page = shown();
        assertTrue(
                page.contains("Amara Okafor signs again because the terms of approval changed."),
                page);
        assertTrue(page.contains("In force until then"), page);

        var again = signedByAmara();
        countersign();
        var household = family.book().household();
        assertEquals(again.id(), household.agreement(old.id()).orElseThrow().supersededBy());
        assertEquals(old.text(), household.agreement(old.id()).orElseThrow().text());
        assertInstanceOf(AgreementStanding.Complete.class, who().standing());
    }

    private void countersign() {
        var model = model();
        model.begin(who());
        var signing =
                assertInstanceOf(
                                TheirAgreementsModel.State.Countersigning.class,
                                model.state().get())
                        .signing();
        signing.reachedEnd();
        signing.haveRead();
        var mark = new org.hearthbook.desktop.controls.Mark.Typed("Jo Example");
        signing.sign("Jo Example", mark, Evening.WORDS.toCharArray());
        assertInstanceOf(TheirAgreementsModel.State.Looking.class, model.state().get());
    }

    private String shown() {
        try (var screen = Screen.show(() -> new AgreementView(table.sitting()))) {
            return screen.allWords();
        }
    }

    @Test
    void showsWhoSignedWhatAndIsCountersignedByKeyboard() {
        sweep("their-agreements-to-read");
        signedByAmara();
        sweep("their-agreements-signed");
        try (var screen = Screen.show(() -> new AgreementView(table.sitting()))) {
            screen.press("countersign-1").picture("countersign-letter");
            assertEquals(List.of(), screen.faults());
            screen.inside(() -> screen.find(Node.class, "letter").requestFocus());
            screen.type(KeyCode.END).press("have-read").picture("countersign-sign");
            assertEquals(List.of(), screen.faults());
            screen.press("signing-pad-other");
            screen.inside(
                    () -> screen.find(TextField.class, "signing-pad-name").setText("Jo Example"));
            screen.write("signing-passphrase", Evening.WORDS).press("sign");
            var words = screen.allWords();
            assertTrue(words.contains("Signed by both"), words);
            assertTrue(words.contains("Countersigned by Jo Example on Monday 1 March"), words);
            screen.press("read-1").press("go-on");
        }
        sweep("their-agreements-complete");
    }

    private void sweep(String name) {
        for (var look : List.of(Screen.DAY, Screen.DAY_LARGE, new Look(Theme.DARK, 100))) {
            var picture = name + "-" + look.theme().name() + look.textPercent();
            try (var screen =
                    Screen.show(look, 1000, 900, () -> new AgreementView(table.sitting()))) {
                screen.picture(picture);
                assertEquals(List.of(), screen.faults(), picture);
            }
        }
    }
}
