package org.hearthbook.laptop.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.Mark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Amara and Ben share the laptop on the kitchen table.
final class TwoPeopleTest {

    private static final String NOTE = "note:new";
    private static final Map<String, String> HALF = Map.of("text", "Half a thou");

    @TempDir private Path folder;
    private Book book;
    private UUID amaraId;
    private UUID benId;

    @BeforeEach
    void bothHaveTheirOwnWayIn() {
        var laptop = new Kitchen(folder.resolve("book"));
        book = laptop.create();
        try (var amara = laptop.begin(book)) {
            amaraId = amara.me();
            amara.keys().addCarer(Kitchen.BEN, Kitchen.bensWords(), laptop.code());
            benId = book.people().getLast().person();
            amara.drafts().keep(NOTE, HALF);
        }
    }

    @AfterEach
    void shut() {
        book.close();
    }

    private OpenBook signIn(UUID person, Passphrase words) {
        return Kitchen.signIn(book, person, words);
    }

    @Test
    void theOthersDraftIsNeitherShownNorLost() {
        try (var ben = signIn(benId, Kitchen.bensWords())) {
            assertEquals(Optional.empty(), ben.drafts().find(NOTE));
            ben.drafts().keep(NOTE, Map.of("text", "Ben's own"));
            ben.drafts().discard(NOTE);
        }
        try (var amara = signIn(amaraId, Kitchen.amarasWords())) {
            assertEquals(HALF, amara.drafts().find(NOTE).orElseThrow());
        }
    }

    @Test
    void nobodySignsWithTheOthersPassphrase() {
        try (var ben = signIn(benId, Kitchen.bensWords())) {
            var signing = laidBefore(ben, benId);
            var before = ben.household().size();

            var answer = ben.sign(Kitchen.amarasWords(), signing);

            assertInstanceOf(Acted.WrongPassphrase.class, answer);
            assertEquals(before, ben.household().size());
        }
    }

    @Test
    void nobodySignsForTheOther() {
        try (var ben = signIn(benId, Kitchen.bensWords())) {
            var signing = laidBefore(ben, amaraId);

            assertInstanceOf(Acted.Refused.class, ben.sign(Kitchen.bensWords(), signing));
        }
    }

    /// Lays the agreement of `carer` before them, read; what signs it is given.
    private static Act laidBefore(OpenBook open, UUID carer) {
        var pack = open.pack();
        var text = pack.agreementFor(pack.carerKind("primary").orElseThrow());
        var household = open.household().id();
        var hash = text.sha256();
        var id = Agreement.idFor(household, carer, text.id(), text.version(), hash, "");
        var offered =
                new AgreementChange.Offered(
                        carer, text.id(), text.version(), text.title(), text.text(), "");
        open.act(Act.on(id, offered));
        open.act(Act.on(id, new AgreementChange.Read(hash)));
        return Act.on(id, new AgreementChange.Signed(hash, "Ben", Mark.typed("Ben")));
    }

    @Test
    void whatOnePersonHeldIsGoneWhenTheOtherComes() {
        var amara = signIn(amaraId, Kitchen.amarasWords());
        amara.close();

        try (var ben = signIn(benId, Kitchen.bensWords())) {
            var act = Act.on(ben.newId(), Kitchen.bedtime("We read together."));
            assertThrows(IllegalStateException.class, () -> amara.act(act));
            assertThrows(IllegalStateException.class, () -> amara.bookcase().isEnrolled());
            assertTrue(ben.act(act).isSaved());
            var written = ben.household().history(act.record()).getFirst();
            assertEquals(List.of(benId), List.of(written.change().by()));
        }
    }
}
