package org.hearthbook.records.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Everything that a fostering service may word or set its own way, in one versioned file.
///
/// Finders by id answer with `Optional`: a record may name an id that a later pack has dropped.
public record ContentPack(
        String id,
        int version,
        String language,
        LocalDate issued,
        String title,
        List<CarerKind> carerKinds,
        List<AgreementText> agreements,
        List<InductionSet> inductionSets,
        List<EvidenceType> evidenceTypes,
        List<TrainingTopic> trainingTopics,
        List<CourseSuggestion> courses,
        List<NoteKind> noteKinds,
        List<VisitSection> visitSections,
        List<WordHint> wordHints,
        List<ProfilePrompt> profilePrompts,
        List<Contact> contacts,
        List<TagSet> tagSets,
        List<Guide> guides,
        Intervals intervals) {

    public ContentPack {
        Required.id(id, "A content pack");
        Required.atLeast(1, version, "The version of a content pack");
        Required.line(language, "The language of a content pack");
        Required.line(title, "The title of a content pack");
        carerKinds = List.copyOf(carerKinds);
        agreements = List.copyOf(agreements);
        inductionSets = List.copyOf(inductionSets);
        evidenceTypes = List.copyOf(evidenceTypes);
        trainingTopics = List.copyOf(trainingTopics);
        courses = List.copyOf(courses);
        noteKinds = List.copyOf(noteKinds);
        visitSections = List.copyOf(visitSections);
        wordHints = List.copyOf(wordHints);
        profilePrompts = List.copyOf(profilePrompts);
        contacts = List.copyOf(contacts);
        tagSets = List.copyOf(tagSets);
        guides = List.copyOf(guides);
    }

    /// The agreement that carers of this kind sign. A pack that was read has one for each kind.
    public AgreementText agreementFor(CarerKind kind) {
        return agreement(kind.agreement()).orElseThrow();
    }

    /// The induction set that carers of this kind work through; supported lodgings has none.
    public Optional<InductionSet> inductionSetFor(CarerKind kind) {
        return inductionSets.stream()
                .filter(set -> set.id().equals(kind.inductionSet()))
                .findFirst();
    }

    public Optional<CarerKind> carerKind(String wanted) {
        return find(carerKinds, CarerKind::id, wanted);
    }

    public Optional<AgreementText> agreement(String wanted) {
        return find(agreements, AgreementText::id, wanted);
    }

    public Optional<InductionSet> inductionSet(String wanted) {
        return find(inductionSets, InductionSet::id, wanted);
    }

    public Optional<EvidenceType> evidenceType(String wanted) {
        return find(evidenceTypes, EvidenceType::id, wanted);
    }

    public Optional<TrainingTopic> topic(String wanted) {
        return find(trainingTopics, TrainingTopic::id, wanted);
    }

    public Optional<NoteKind> noteKind(String wanted) {
        return find(noteKinds, NoteKind::id, wanted);
    }

    public Optional<VisitSection> visitSection(String wanted) {
        return find(visitSections, VisitSection::id, wanted);
    }

    public Optional<Contact> contact(String wanted) {
        return find(contacts, Contact::id, wanted);
    }

    public Optional<TagSet> tagSet(String wanted) {
        return find(tagSets, TagSet::id, wanted);
    }

    public Optional<Guide> guide(String wanted) {
        return find(guides, Guide::id, wanted);
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> idOf, String wanted) {
        return all.stream().filter(one -> idOf.apply(one).equals(wanted)).findFirst();
    }
}
