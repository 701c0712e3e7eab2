package org.hearthbook.desktop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.review.CompletionModel.Stage;
import org.hearthbook.desktop.signing.SigningProblem;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Family;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.desktop.trying.Toolkit;
import org.hearthbook.desktop.trying.WholeSet;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.Certified;
import org.hearthbook.records.induction.EvidenceChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// A whole set on its way to the certificate, on the social worker's and the manager's laptop.
class CompletionModelTest {

    private static final char[] WORDS = Evening.WORDS.toCharArray();

    @TempDir Path folder;

    private static CompletionModel model(Table table, Family family) {
        return Toolkit.inside(() -> new CompletionModel(table.sitting(), family.carer()));
    }

    private static Stage stage(CompletionModel model) {
        return assertInstanceOf(CompletionModel.State.Looking.class, model.state().get()).stage();
    }

    private static String problem(SignedWords words) {
        var writing = assertInstanceOf(SignedWords.State.Writing.class, words.state().get());
        return writing.problem() instanceof SigningProblem.Other(var said)
                ? said
                : writing.missing();
    }

    @Test
    void goesFromTheLastOutcomeToTheRecommendationAndBack() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var set = new WholeSet(family);
            var codes = set.codes();
            set.ready(codes).acceptedHere(codes.subList(0, codes.size() - 2));
            var under = model(table, family);
            assertEquals(Stage.UNDER_WAY, stage(under));
            assertEquals(2, under.standing().left().size());
            assertFalse(under.standing().mayRecommend());
            under.open(under.standing().left().getFirst().outcome().code());
            assertEquals(
                    new Place.TheirOutcome(family.carer(), codes.get(codes.size() - 2)),
                    table.went().getLast());

            set.acceptedHere(codes.subList(codes.size() - 2, codes.size()));
            var model = model(table, family);
            assertEquals(Stage.COMPLETE, stage(model));
            model.recommending().words().set("A pleasure to read.");
            model.recommend(WORDS);

            assertEquals(Stage.RECOMMENDED, stage(model));
            assertFalse(model.standing().mayDecide());
            assertFalse(model.standing().mayRecommend());
            assertTrue(model.standing().mayWithdraw());
            family.postman().receivesAll(Family.AT);
            family.carerWrites(set.record("1.1"), new EvidenceChange.AccountWritten("And more."));
            assertEquals(Stage.OPENED_AGAIN, stage(model(table, family)));
            model.withdrawing().words().set("An outcome was opened again.");
            model.withdraw(WORDS);
            assertEquals(Stage.UNDER_WAY, stage(model));
        }
    }

    @Test
    void isSignedByAManagerWhoReadItToItsEnd() {
        try (var table = Table.ofAManager(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var set = complete(family).recommendedElsewhere("Ready.");
            var model = model(table, family);
            assertTrue(model.standing().maySign());
            assertFalse(model.standing().mayRecommend());
            assertFalse(model.standing().mayWithdraw());

            model.beginSigning();
            var signing =
                    assertInstanceOf(CompletionModel.State.Signing.class, model.state().get())
                            .signing();
            assertTrue(signing.letter().text().contains(set.certified().sha256()));
            assertTrue(signing.letter().text().contains("They wrote: Ready."));
            signing.haveRead();
            signing.sign("Mia Example", mark(), WORDS);
            assertFalse(model.standing().progress().isCertified());
            signing.reachedEnd();
            signing.haveRead();
            signing.sign("Mia Example", mark(), WORDS);

            assertEquals(Stage.CERTIFIED, stage(model));
            assertFalse(model.standing().mayDecide());
            assertFalse(model.standing().mayMove());
            var completion = model.standing().certificate().orElseThrow().completion();
            assertEquals(set.certified(), completion == null ? null : completion.what());
            model.read();
            assertInstanceOf(CompletionModel.State.Reading.class, model.state().get());
        }
    }

    @Test
    void isSentBackWithWordsAndRecommendedAgain() {
        try (var table = Table.ofAManager(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var set = complete(family).recommendedElsewhere("");
            var model = model(table, family);

            model.sendBack(WORDS);
            assertEquals(
                    "Say what is missing, so that the carer knows what to do."
                            + " Nothing was sent back.",
                    problem(model.sendingBack()));
            model.sendingBack().words().set("Add the second visit to 6.1.");
            model.sendBack(WORDS);
            assertEquals(Stage.SENT_BACK, stage(model));
            assertFalse(model.standing().mayDecide());

            family.postman().receivesAll(Family.AT);
            set.recommendedElsewhere("Done.");
            assertEquals(Stage.RECOMMENDED, stage(model(table, family)));
        }
    }

    @Test
    void nobodySignsAnIncompleteSet() {
        try (var table = Table.ofAManager(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var set = complete(family).recommendedElsewhere("");
            family.carerWrites(set.record("1.1"), new EvidenceChange.AccountWritten("And more."));
            var model = model(table, family);
            assertEquals(Stage.OPENED_AGAIN, stage(model));
            assertTrue(model.standing().mayDecide());
            assertFalse(model.standing().maySign());

            model.beginSigning();
            assertEquals(Stage.OPENED_AGAIN, stage(model));

            var what = model.standing().recommendation().orElseThrow().what();
            assertEquals(
                    "This set is not complete: outcomes not accepted yet: 1. Nothing was signed.",
                    sign(family, set, what));
        }
    }

    @Test
    void givesAnotherLastDayWithItsReason() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var model = model(table, family);
            var moving = Toolkit.inside(model::moving);
            assertEquals("Choose in which way the last day moves.", moving.missingWay());
            assertEquals("Write the new last day.", moving.missingDay());
            moving.way().set(CertificateChange.Move.EXTENDED);
            moving.day().set(read("1 March 2020"));
            assertTrue(moving.missingDay().startsWith("This day has passed."));
            moving.day().set(read("4 March 2028"));

            moving.move(WORDS);
            assertEquals(
                    "Write the reason first. The carer reads it too.", problem(moving.reason()));
            moving.reason().words().set("Kofi was in hospital.");
            moving.move(WORDS);

            var move = model.standing().progress().moves().getFirst();
            assertEquals("Kofi was in hospital.", move.reason());
            assertEquals(move.to(), model.standing().progress().deadline());
        }
    }

    @Test
    void aCarerSeesTheirSetAndDecidesNothing() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var me = evening.book().me();
            var model = Toolkit.inside(() -> new CompletionModel(evening.sitting(), me));

            assertFalse(
                    model.standing().mayMove()
                            || model.standing().mayRecommend()
                            || model.standing().mayWithdraw()
                            || model.standing().mayDecide());
            model.open("1.1");
            model.openAll();
            assertEquals(
                    List.of(new Place.OneOutcome("1.1"), new Place.Standards()), evening.went());
        }
    }

    private static WholeSet complete(Family family) {
        var set = new WholeSet(family).withJo();
        return set.ready(set.codes()).acceptedElsewhere(set.codes());
    }

    private static String sign(Family family, WholeSet set, Certified what) {
        var signed = new CertificateChange.Signed(what, "Mia Example", Mark.typed("Mia Example"));
        return family.book().sign(Passphrase.of(Evening.WORDS), Act.on(set.page(), signed)).words();
    }

    private static org.hearthbook.desktop.controls.Mark mark() {
        return new org.hearthbook.desktop.controls.Mark.Typed("Mia Example");
    }

    private static org.hearthbook.desktop.controls.SpokenDate read(String words) {
        return org.hearthbook.desktop.controls.SpokenDate.read(words, Evening.MONDAY);
    }
}
