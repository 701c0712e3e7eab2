package org.hearthbook.desktop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.signing.SigningProblem;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Family;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.desktop.trying.Toolkit;
import org.hearthbook.desktop.trying.WholeSet;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.Remark;
import org.hearthbook.records.induction.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

/// Each promise is tried on an outcome of its own, in one household's book on Jo's laptop.
class ReviewModelTest {

    private static final char[] WORDS = Evening.WORDS.toCharArray();

    @TempDir static Path folder;
    private static Table table;
    private static Family family;
    private static WholeSet set;

    @BeforeAll
    static void sitDown() {
        table = Table.ofAWorker(folder.resolve("book"), 1);
        family = table.family(0);
        set = new WholeSet(family);
    }

    @AfterAll
    static void putItAway() {
        table.close();
    }

    private static ReviewModel model(String code) {
        return Toolkit.inside(() -> new ReviewModel(table.sitting(), family.carer(), code));
    }

    private static SignedWords.State.Writing writing(ReviewModel model) {
        return assertInstanceOf(SignedWords.State.Writing.class, model.comment().state().get());
    }

    @Test
    void acceptsExactlyTheWordingThatWaits() {
        family.marksReady("1.1", "We cook together.");
        var model = model("1.1");
        assertTrue(model.mayReview());
        model.comment().words().set("Lovely to read.");

        model.accept(WORDS);

        var evidence = set.evidence("1.1");
        assertEquals(Stage.ACCEPTED, evidence.stage());
        assertEquals("We cook together.", evidence.accepted().getLast().account());
        assertEquals("Lovely to read.", evidence.conversation().getLast().words());
        assertFalse(model.mayReview());
        assertTrue(model.standing().startsWith("It is accepted."), model.standing());
        assertEquals("", model.comment().words().get());
    }

    @Test
    void refusesToReturnWithoutAComment() {
        family.marksReady("1.2", "We listen.");
        var model = model("1.2");
        model.comment().words().set("  ");

        model.giveBack(WORDS);

        assertEquals(
                "Say what is missing, so that the carer knows what to do. Nothing was sent back.",
                writing(model).missing());
        assertEquals(Stage.READY, set.evidence("1.2").stage());
        var act = new EvidenceChange.Returned(set.evidence("1.2").contentSha256(), "");
        var acted =
                family.book().sign(Passphrase.of(Evening.WORDS), Act.on(set.record("1.2"), act));
        assertEquals(writing(model).missing(), acted.words());
    }

    @Test
    void returnsWithACommentThatWasKeptWhileItWasTyped() {
        family.marksReady("1.3", "We play.");
        var before = model("1.3");
        before.comment().words().set("And the baby?");
        before.comment().keep();
        var model = model("1.3");
        assertEquals("And the baby?", model.comment().words().get());

        model.giveBack(WORDS);

        assertEquals(
                Optional.of("And the baby?"),
                set.evidence("1.3").returnedWith().map(Remark::words));
        assertEquals("", model("1.3").comment().words().get());
    }

    @Test
    void changesNothingWithTheWrongPassphrase() {
        family.marksReady("1.4", "We read.");
        var model = model("1.4");
        model.comment().words().set("Good.");

        model.accept("purple kettle on the hop".toCharArray());

        assertInstanceOf(SigningProblem.Passphrase.class, writing(model).problem());
        assertEquals("Good.", model.comment().words().get());
        assertEquals(Stage.READY, set.evidence("1.4").stage());
    }

    @Test
    void refusesWhatChangedWhileItWasRead() {
        family.marksReady("2.1", "We walk to school.");
        var model = model("2.1");
        var record = set.record("2.1");
        family.carerWrites(record, new EvidenceChange.TakenBack());
        family.carerWrites(record, new EvidenceChange.AccountWritten("We cycle."));

        model.accept(WORDS);

        var problem = assertInstanceOf(SigningProblem.Other.class, writing(model).problem());
        assertTrue(problem.words().startsWith("This evidence changed"), problem.words());
        assertEquals(problem.words(), model.problem().get());
        assertEquals("We cycle.", model.shown().get().evidence().orElseThrow().account());
        assertEquals(Stage.DRAFTING, set.evidence("2.1").stage());
    }

    @Test
    void givesANewVersionToReadOnceTheCarerWritesOn() {
        var record = family.marksReady("2.2", "We garden.");
        model("2.2").accept(WORDS);
        family.postman().receivesAll(Family.AT);
        family.carerWrites(record, new EvidenceChange.AccountWritten("We garden. We dig."));
        assertFalse(model("2.2").mayReview());
        var hash = set.evidence("2.2").contentSha256();
        family.carerWrites(record, new EvidenceChange.MarkedReady(hash));

        assertTrue(model("2.2").mayReview());
        model("2.2").accept(WORDS);

        assertEquals(2, set.evidence("2.2").accepted().size());
        assertEquals("We garden.", set.evidence("2.2").accepted().getFirst().account());
    }

    @Test
    void saysSomethingThatDecidesNothing() {
        family.marksReady("3.1", "We sing.");
        var model = model("3.1");

        model.say("Which songs?", () -> {});

        assertEquals("Which songs?", set.evidence("3.1").conversation().getLast().words());
        assertEquals(Stage.READY, set.evidence("3.1").stage());
        assertEquals("", model.problem().get());
        assertTrue(model.mayReview());
    }

    @Test
    void leadsToTheNextOutcomeThatIsReady() {
        family.marksReady("6.1", "We plan.");
        family.marksReady("6.3", "We meet.");
        var model = model("6.2");

        model.open(model.neighbour(1).orElseThrow());

        assertEquals(new Place.TheirOutcome(family.carer(), "6.3"), table.went().getLast());
        assertEquals(Optional.of("6.1"), model.neighbour(-1));
        assertEquals("Amara Okafor has not begun on this outcome.", model.standing());
    }

    @Test
    void aCarerAcceptsNoEvidenceOfTheirOwn() {
        try (var evening = Evening.of(folder.resolve("own"))) {
            var book = evening.book();
            var own = new OwnEvidence(evening);
            own.marksReady("1.1", "We did.");
            var model = Toolkit.inside(() -> new ReviewModel(evening.sitting(), book.me(), "1.1"));
            assertFalse(model.mayReview());
            assertEquals(
                    "This is your own evidence. Somebody of the fostering service reads it.",
                    model.standing());

            model.accept(WORDS);

            var problem = assertInstanceOf(SigningProblem.Other.class, writing(model).problem());
            assertEquals(
                    "Only the supervising social worker accepts or returns evidence."
                            + " Nothing was changed.",
                    problem.words());
        }
    }
}
