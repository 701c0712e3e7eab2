package org.hearthbook.records.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What a pack promises across its parts: ids are there once, and whatever is named exists.
final class PackReferences {

    private final ContentPack pack;
    private final List<String> problems = new ArrayList<>();

    private PackReferences(ContentPack pack) {
        this.pack = pack;
    }

    static List<String> problems(ContentPack pack) {
        var references = new PackReferences(pack);
        references.checkOnce();
        references.checkCarerKinds();
        references.checkInductionSets();
        references.checkNoteKinds();
        references.checkVisitSections();
        references.checkCourses();
        return List.copyOf(references.problems);
    }

    private void checkOnce() {
        once("carerKinds", pack.carerKinds(), CarerKind::id);
        once("agreements", pack.agreements(), AgreementText::id);
        once("inductionSets", pack.inductionSets(), InductionSet::id);
        once("evidenceTypes", pack.evidenceTypes(), EvidenceType::id);
        once("trainingTopics", pack.trainingTopics(), TrainingTopic::id);
        once("noteKinds", pack.noteKinds(), NoteKind::id);
        once("visitSections", pack.visitSections(), VisitSection::id);
        once("wordHints", pack.wordHints(), WordHint::id);
        once("profilePrompts", pack.profilePrompts(), ProfilePrompt::id);
        once("contacts", pack.contacts(), Contact::id);
        once("tagSets", pack.tagSets(), TagSet::id);
        once("guides", pack.guides(), Guide::id);
        once("tagSets, all tags", all(pack.tagSets(), TagSet::tags), Tag::id);
        once("wordHints, all words", all(pack.wordHints(), WordHint::words), PackReferences::lower);
    }

    private void checkCarerKinds() {
        each("carerKinds", pack.carerKinds(), this::checkCarerKind);
    }

    private void checkCarerKind(String where, CarerKind kind) {
        exists(
                where + ".agreement",
                "agreement",
                kind.agreement(),
                pack.agreement(kind.agreement()));
        var set = kind.inductionSet();
        if (set != null) {
            exists(where + ".inductionSet", "induction set", set, pack.inductionSet(set));
        }
        once(where + ".training", kind.training(), TrainingRequirement::topic);
        each(where + ".training", kind.training(), (place, one) -> topic(place, one.topic()));
    }

    private void checkCourses() {
        each("courses", pack.courses(), (place, course) -> topic(place, course.topic()));
    }

    private void topic(String where, String id) {
        exists(where + ".topic", "training topic", id, pack.topic(id));
    }

    private void checkInductionSets() {
        each("inductionSets", pack.inductionSets(), this::checkInductionSet);
    }

    private void checkInductionSet(String where, InductionSet set) {
        once(where + ".standards", set.standards(), Standard::number);
        once(where + ".standards, all outcomes", set.outcomes(), Outcome::code);
        set.outcomes().forEach(outcome -> checkOutcome(where, outcome));
        var equality = set.equalityOutcome();
        if (equality != null) {
            exists(where + ".equalityOutcome", "outcome", equality, set.outcome(equality));
        }
        if (set.outcomesComeFromService() != set.outcomes().isEmpty()) {
            problem(
                    where + ".outcomesComeFromService",
                    "this is true if the set has no outcomes, else false");
        }
    }

    private void checkOutcome(String where, Outcome outcome) {
        once(where + ", outcome " + outcome.code(), outcome.criteria(), Criterion::letter);
    }

    private void checkNoteKinds() {
        each("noteKinds", pack.noteKinds(), this::checkNoteKind);
    }

    private void checkNoteKind(String where, NoteKind kind) {
        once(where + ".fields", kind.fields(), NoteField::id);
        once(where + ".phoneFirst", kind.phoneFirst(), Function.identity());
        each(
                where + ".phoneFirst",
                kind.phoneFirst(),
                (place, id) -> exists(place, "contact", id, pack.contact(id)));
        checkChoices(where, kind.fields());
    }

    private void checkVisitSections() {
        each("visitSections", pack.visitSections(), this::checkVisitSection);
        once("visitSections, what they hold", withMoreThanWords(), VisitSection::holds);
    }

    private void checkVisitSection(String where, VisitSection section) {
        once(where + ".fields", section.fields(), NoteField::id);
        checkChoices(where, section.fields());
    }

    private List<VisitSection> withMoreThanWords() {
        return pack.visitSections().stream()
                .filter(section -> section.holds() != VisitSection.Holds.WORDS)
                .toList();
    }

    private void checkChoices(String where, List<NoteField> fields) {
        each(
                where + ".fields",
                fields,
                (place, field) -> once(place + ".choices", field.choices(), Function.identity()));
    }

    private <T> void each(String where, List<T> all, PlacedCheck<T> check) {
        IntStream.range(0, all.size())
                .forEach(at -> check.check(where + "[" + at + "]", all.get(at)));
    }

    private <T> void once(String where, List<T> all, Function<T, ?> idOf) {
        var seen = new HashSet<Object>();
        all.stream()
                .map(idOf)
                .filter(id -> !seen.add(id))
                .forEach(id -> problem(where, "\"" + id + "\" is there more than once"));
    }

    private void exists(String where, String what, String id, Optional<?> found) {
        if (found.isEmpty()) {
            problem(where, "this pack has no " + what + " \"" + id + "\"");
        }
    }

    private void problem(String where, String what) {
        problems.add(where + ": " + what + ".");
    }

    private static <T, P> List<P> all(List<T> groups, Function<T, List<P>> partsOf) {
        return groups.stream().flatMap(group -> partsOf.apply(group).stream()).toList();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private interface PlacedCheck<T> {
        void check(String where, T one);
    }
}
