package org.hearthbook.laptop.documents.portfolio;

import org.hearthbook.laptop.documents.portfolio.OutcomePart.Exhibit;
import org.hearthbook.laptop.documents.portfolio.OutcomePart.Passage;
import org.hearthbook.laptop.documents.portfolio.OutcomePart.Signature;
import org.hearthbook.laptop.documents.press.Phrases;
import org.hearthbook.records.changes.Moment;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.EvidenceType;
import org.hearthbook.records.content.NoteField;
import org.hearthbook.records.content.NoteKind;
import org.hearthbook.records.content.TrainingTopic;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.Quote;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.training.Training;
import org.hearthbook.records.visits.Visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Pieces of evidence with what the records behind them say.
final class Exhibits {

    private final Household household;
    private final ContentPack pack;
    private final Phrases phrases;

    Exhibits(Household household, ContentPack pack, Phrases phrases) {
        this.household = household;
        this.pack = pack;
        this.phrases = phrases;
    }

    Exhibit of(Evidence evidence, Piece piece) {
        var exhibit =
                switch (piece.source()) {
                    case TRAINING -> household.training(piece.record()).map(it -> of(piece, it));
                    case NOTE -> household.note(piece.record()).map(it -> of(piece, it));
                    case FILE -> household.file(piece.record()).map(it -> of(piece, it));
                    case VISIT ->
                            household.visit(piece.record()).map(it -> of(evidence, piece, it));
                };
        return exhibit.orElseGet(() -> unknown(piece));
    }

    /// Who did something and when. A person who is not in the book is named by nothing.
    Signature signature(Moment moment) {
        return new Signature(name(moment.by()), moment.at());
    }

    private Exhibit of(Piece piece, Training training) {
        var course = training.course();
        var passages =
                Stream.of(
                                passage("learned", course.learned()),
                                passage("changedAtHome", course.changedAtHome()))
                        .filter(it -> !it.words().isBlank())
                        .toList();
        return new Exhibit(
                kind(piece),
                course.title(),
                phrases.say("source.training", provider(training)),
                Optional.of(course.on()),
                Optional.of(signature(training.recorded())),
                piece.caption(),
                passages,
                files(course.certificates()));
    }

    private Exhibit of(Piece piece, Note note) {
        var wording = note.wording();
        var kind = pack.noteKind(wording.kind());
        var passages = new ArrayList<Passage>();
        passages.add(passage("whatHappened", wording.text()));
        note.quotes().forEach(it -> passages.add(quote(it)));
        kind.ifPresent(it -> passages.addAll(fields(it, note)));
        passages.removeIf(it -> it.words().isBlank());
        return new Exhibit(
                kind(piece),
                kind.map(NoteKind::label).orElse(""),
                phrases.say("source.note"),
                Optional.of(wording.happenedOn()),
                Optional.of(signature(note.written())),
                piece.caption(),
                passages,
                files(wording.files()));
    }

    private Exhibit of(Piece piece, KeptFile file) {
        return new Exhibit(
                kind(piece),
                file.name(),
                phrases.say("source.file"),
                Optional.empty(),
                Optional.of(signature(file.added())),
                piece.caption(),
                List.of(),
                List.of(file));
    }

    /// What the visit showed of this outcome of this carer, and nothing else that was said there.
    private Exhibit of(Evidence evidence, Piece piece, Visit visit) {
        var passages =
                visit.page().shown().stream()
                        .filter(it -> it.carer().equals(evidence.carer()))
                        .filter(it -> it.set().equals(evidence.set()))
                        .filter(it -> it.outcome().equals(evidence.outcome()))
                        .map(it -> passage("seenOrSaid", it.words()))
                        .toList();
        return new Exhibit(
                kind(piece),
                phrases.say("visit"),
                phrases.say("source.visit", visit.page().name()),
                Optional.of(visit.on()),
                visit.signatureOf(visit.visitor())
                        .flatMap(it -> it.answeredFor())
                        .map(this::signature),
                piece.caption(),
                passages,
                List.of());
    }

    private Exhibit unknown(Piece piece) {
        return new Exhibit(
                kind(piece),
                kind(piece),
                phrases.say("source.unknown"),
                Optional.empty(),
                Optional.empty(),
                piece.caption(),
                List.of(),
                List.of());
    }

    private static List<Passage> fields(NoteKind kind, Note note) {
        return kind.fields().stream().map(it -> field(it, note)).toList();
    }

    private static Passage field(NoteField field, Note note) {
        var words = note.wording().fields().getOrDefault(field.id(), "");
        return new Passage(field.label(), words, false);
    }

    private Passage passage(String key, String words) {
        return new Passage(phrases.say(key), words, false);
    }

    private Passage quote(Quote quote) {
        return new Passage(phrases.say("verbatim", name(quote.speaker())), quote.words(), true);
    }

    private String provider(Training training) {
        var topic = pack.topic(training.course().topic()).map(TrainingTopic::label).orElse("");
        return training.course().provider().isBlank() ? topic : training.course().provider();
    }

    private String kind(Piece piece) {
        return pack.evidenceType(piece.type()).map(EvidenceType::label).orElse(piece.type());
    }

    private String name(UUID person) {
        return household.person(person).map(Person::name).orElseGet(() -> phrases.say("someone"));
    }

    private List<KeptFile> files(List<UUID> ids) {
        return ids.stream().flatMap(it -> household.file(it).stream()).toList();
    }
}
