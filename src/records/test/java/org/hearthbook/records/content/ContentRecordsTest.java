package org.hearthbook.records.content;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.hearthbook.records.content.NoteField.FieldType;
import org.hearthbook.records.content.TrainingRequirement.Level;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class ContentRecordsTest {

    @TestFactory
    Stream<DynamicTest> refuseNonsense() {
        return Stream.of(
                refuses("an id with a space", () -> new Tag("two words", "Label")),
                refuses("an id that begins with a hyphen", () -> new Tag("-tag", "Label")),
                refuses("an id without end", () -> new Tag("a-".repeat(50_000) + "a", "Label")),
                refuses("a blank label", () -> new Tag("tag", " ")),
                refuses("a label of two lines", () -> new Tag("tag", "One\nTwo")),
                refuses("a number that is no phone", () -> contact("nine")),
                refuses("a prompt without a hint", () -> new ProfilePrompt("food", "Food", "")),
                refuses("a topic without words", () -> new TrainingTopic("topic", "Topic", "")),
                refuses("a type of evidence without a label", () -> new EvidenceType("photo", "")),
                refuses("a course that nobody runs", () -> course("")),
                refuses("training within no months", () -> requirement(Level.REQUIRED, 0)),
                refuses("a date for what is recommended", () -> requirement(Level.RECOMMENDED, 6)),
                refuses("a criterion without a letter", () -> new Criterion("", "Why?")),
                refuses("an outcome of unknown weight", () -> outcome("some", "verified")),
                refuses("an outcome checked somehow", () -> outcome("none", "somehow")),
                refuses("standard nought", () -> new Standard(0, "Title", List.of())),
                refuses("a choice of one", () -> field(FieldType.CHOICE, "Only this")),
                refuses("a line with choices", () -> field(FieldType.LINE, "One", "Two")),
                refuses("an urgent kind without a phone", () -> kind(true, "Phone first.")),
                refuses("an urgent kind without a reason", () -> kind(true, "", "police")),
                refuses("an everyday kind with a phone", () -> kind(false, "", "police")),
                refuses("a hint for no word", () -> hint(List.of(), List.of("shouted"))),
                refuses("a hint without another word", () -> hint(List.of("rude"), List.of())),
                refuses("a guide without a paragraph", () -> guide()),
                refuses("a guide with an empty paragraph", () -> guide("")),
                refuses("a part of a visit with nothing to write in", () -> section()),
                refuses("visits without a span", () -> new Intervals(0, 1, 5, 10, 3)),
                refuses("a year without a surprise visit", () -> new Intervals(4, 0, 5, 10, 3)),
                refuses("records gone after nine years", () -> new Intervals(4, 1, 5, 9, 3)),
                refuses(
                        "a rejection without a problem",
                        () -> new PackReading.Rejected(List.of())));
    }

    private static DynamicTest refuses(String what, Executable making) {
        return dynamicTest(what, () -> assertThrows(IllegalArgumentException.class, making));
    }

    private static Contact contact(String number) {
        return new Contact("police", "Police", number, "At any hour.", false);
    }

    private static CourseSuggestion course(String by) {
        return new CourseSuggestion("Allyship", "equality", LocalDate.of(2026, 6, 11), by);
    }

    private static TrainingRequirement requirement(Level level, int withinMonths) {
        return new TrainingRequirement("equality", level, withinMonths, null, false);
    }

    private static Outcome outcome(String equality, String verification) {
        return new Outcome("1.2", "Equality", List.of(), equality, verification);
    }

    private static NoteField field(FieldType type, String... choices) {
        return new NoteField("field", "Field", "", type, List.of(choices), false);
    }

    private static NoteKind kind(boolean urgent, String why, String... phone) {
        return new NoteKind(
                "kind",
                "Kind",
                "fth-sun",
                "A kind.",
                urgent,
                List.of(phone),
                why,
                false,
                List.of());
    }

    private static WordHint hint(List<String> words, List<String> instead) {
        return new WordHint("rude", words, "It is a label.", instead, "What was said?");
    }

    private static VisitSection section() {
        return new VisitSection("home", "Home", "The home.", VisitSection.Holds.WORDS, List.of());
    }

    private static Guide guide(String... paragraphs) {
        return new Guide("guide", "Guide", List.of(paragraphs), List.of());
    }
}
