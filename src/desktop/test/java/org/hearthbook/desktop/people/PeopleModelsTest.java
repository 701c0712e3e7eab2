package org.hearthbook.desktop.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.household.Need;
import org.hearthbook.records.household.WhatNeedsYou;
import org.hearthbook.records.people.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class PeopleModelsTest {

    private static final String BENS_WORDS = "three wet dogs upstairs";

    @TempDir static Path folder;
    private static Evening evening;

    @BeforeAll
    static void begin() {
        evening = Evening.of(folder.resolve("book"));
    }

    @AfterAll
    static void end() {
        evening.close();
    }

    @Test
    void aChildIsAddedWithTheirNameTheirWay() {
        var model = new ChildModel(evening.sitting(), false);

        assertFalse(model.save());
        model.name().words().set("\u0646\u0648\u0631");
        model.sayIt().words().set("noor, like moor");
        model.born().words().set("3 5 2019");
        model.cameHome().words().set("today");
        assertTrue(model.save());

        var nur = child("\u0646\u0648\u0631");
        assertEquals("noor, like moor", nur.sayIt());
        assertTrue(evening.went().contains(new Place.OnePerson(nur.id())));
    }

    @Test
    void aBirthdayThatIsNoDayIsSaidAndNothingIsLost() {
        var model = new ChildModel(evening.sitting(), false);
        model.name().words().set("Leila");
        model.born().words().set("31 2 2019");
        model.cameHome().words().set("yesterday");

        assertFalse(model.save());

        assertEquals("February 2019 has 28 days.", model.born().problem().get());
        assertEquals("Leila", model.name().text());
    }

    @Test
    void whatWasHalfWrittenIsThereAgain() {
        var model = new ChildModel(evening.sitting(), false);
        model.name().words().set("Half a na");
        model.keepNow();

        assertEquals("Half a na", new ChildModel(evening.sitting(), false).name().text());
    }

    @Test
    void anotherFosteredChildIsKnownByInitialsOnly() {
        var model = new ChildModel(evening.sitting(), true);
        model.initials().words().set("Kwabena Boateng");
        model.save();
        assertInstanceOf(Saving.NotSaved.class, model.state().get());

        model.initials().words().set("K. B.");
        model.save();

        assertEquals(
                List.of("K. B."),
                new PeopleModel(evening.book()).others().stream().map(Person::name).toList());
    }

    @Test
    void aSecondCarerSignsInWithTheirOwnWords() {
        var model = new CarerModel(evening.sitting(), null);
        model.carer().name().words().set("Ben Example");
        model.carer().signInName().words().set("Ben");
        model.carer().kind().set(evening.book().pack().carerKind("secondary").orElseThrow());
        model.carer().approvedOn().words().set("4 9 2026");
        assertTrue(model.next());
        model.passphrase().once().words().set(BENS_WORDS);
        assertFalse(model.next());
        model.passphrase().again().words().set(BENS_WORDS);
        assertTrue(model.next());
        var code = assertInstanceOf(CarerModel.State.TheirCode.class, model.state().get()).code();
        code.third().words().set(code.groups().get(2));
        assertTrue(model.next());

        var ben = evening.closedBook().people().getLast();
        var signedIn = evening.closedBook().signIn(ben.person(), Passphrase.of(BENS_WORDS));
        assertInstanceOf(SignIn.SignedIn.class, signedIn);
        ((SignIn.SignedIn) signedIn).book().close();
        assertEquals("Ben", ben.name());
    }

    @Test
    void theWordsUnderAPromptAreTheChildsOwnUntilSomebodySaysOtherwise() {
        var model = new PersonModel(evening.sitting(), evening.kofi());
        var food = model.prompts().stream().filter(it -> it.id().equals("food")).findFirst();
        model.write(food.orElseThrow());
        assertTrue(model.ownWords().get());
        model.words().words().set("Jollof, the smoky kind.");
        model.save();

        var entry = model.entry(food.orElseThrow()).orElseThrow();
        assertEquals("Jollof, the smoky kind.", entry.words());
        assertTrue(entry.ownWords());
    }

    @Test
    void movingOnCanBeTakenBack() {
        var model = new PersonModel(evening.sitting(), evening.kofi());

        try (var screen = Screen.show(() -> new PersonView(model))) {
            screen.press("move-on").press("sheet-answer-1");
            assertFalse(model.person().isHere());
            screen.picture("doors-moved-on");
            screen.press("came-back");
        }

        assertTrue(model.person().isHere());
    }

    @Test
    void aCarerChangesTheirOwnApprovalAndSignsAgain() {
        var model = new PersonModel(evening.sitting(), evening.book().me());

        model.changeApproval("primary", LocalDate.of(2027, 2, 1), "Three children");

        assertEquals("Three children", model.person().asCarer().orElseThrow().terms());
    }

    @Test
    void realNumbersTakeThePlaceOfTheMadeUpOnes() {
        var model = new NumbersModel(evening.sitting());
        var first = model.toGive().getFirst();
        model.number(first).words().set("not a number");
        model.save();
        assertTrue(model.isAmiss());

        model.toGive().forEach(it -> model.number(it).words().set("01245 000 111"));
        model.save();

        assertInstanceOf(Saving.Saved.class, model.state().get());
        assertFalse(
                WhatNeedsYou.of(
                                evening.book().household(),
                                evening.book().pack(),
                                evening.book().me(),
                                evening.book().today())
                        .stream()
                        .anyMatch(Need.GiveNumbers.class::isInstance));
    }

    private Person child(String name) {
        return new PeopleModel(evening.book())
                .children().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }
}
