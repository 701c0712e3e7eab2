package org.hearthbook.laptop.sample;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.records.content.Criterion;
import org.hearthbook.records.content.InductionSet;
import org.hearthbook.records.content.Outcome;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.training.Training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// How the primary carer writes their evidence for the standards.
final class Workbook {

    private static final int PHOTOS_EACH = 3;

    private final Hand carer;
    private final InductionSet set;
    private final Phrases accounts;
    private final Storyteller story;

    Workbook(Hand carer, InductionSet set, Phrases accounts, Storyteller story) {
        this.carer = carer;
        this.set = set;
        this.accounts = accounts;
        this.story = story;
    }

    /// Writes an account and puts something behind it; some of `photos` are taken out of the list.
    void draft(Outcome outcome, List<UUID> photos) {
        var id = id(outcome);
        var acts = new ArrayList<Act>();
        acts.add(Act.on(id, new EvidenceChange.Begun(carer.me(), set.id(), outcome.code())));
        acts.add(Act.on(id, new EvidenceChange.AccountWritten(account(outcome))));
        pieces(outcome, photos)
                .forEach(it -> acts.add(Act.on(id, new EvidenceChange.PieceAdded(it))));
        acts.add(Act.on(id, new EvidenceChange.CriteriaConsidered(letters(outcome))));
        carer.write(acts);
    }

    void markReady(Outcome outcome) {
        var evidence = evidence(outcome);
        var ready = new EvidenceChange.MarkedReady(evidence.contentSha256());
        carer.write(Act.on(evidence.id(), ready));
    }

    /// Writes on after it came back.
    void improve(Outcome outcome) {
        var evidence = evidence(outcome);
        var account = evidence.account() + "\n\n" + story.tell("more", "");
        carer.write(
                Act.on(evidence.id(), new EvidenceChange.AccountWritten(account)),
                Act.on(
                        evidence.id(),
                        new EvidenceChange.Remarked("I have added what I did on the day.")));
    }

    private UUID id(Outcome outcome) {
        return Evidence.idFor(carer.household().id(), carer.me(), set.id(), outcome.code());
    }

    private Evidence evidence(Outcome outcome) {
        return carer.household().evidence(id(outcome)).orElseThrow();
    }

    private String account(Outcome outcome) {
        var parts = new ArrayList<>(accounts.of(outcome.code()));
        for (var more = story.number(1, 4); more > 0; more--) {
            var next = story.tell("more", "");
            if (!parts.contains(next)) {
                parts.add(next);
            }
        }
        return String.join("\n\n", parts);
    }

    private static List<String> letters(Outcome outcome) {
        return outcome.criteria().stream().map(Criterion::letter).toList();
    }

    private List<Piece> pieces(Outcome outcome, List<UUID> photos) {
        var pieces = new ArrayList<Piece>();
        for (var photo = 0; photo < PHOTOS_EACH && !photos.isEmpty(); photo++) {
            pieces.add(piece("photo", Piece.Source.FILE, photos.removeFirst()));
        }
        carer.household().training().stream()
                .sorted(Comparator.comparing(Training::id))
                .filter(it -> isBehind(it, outcome))
                .limit(2)
                .map(it -> piece("training-certificate", Piece.Source.TRAINING, it.id()))
                .forEach(pieces::add);
        newestOwnNotes().stream()
                .map(it -> piece("report-or-record", Piece.Source.NOTE, it.id()))
                .forEach(pieces::add);
        return pieces;
    }

    private Piece piece(String type, Piece.Source source, UUID record) {
        return new Piece(carer.newId(), type, source, record, story.tell("caption", ""));
    }

    private boolean isBehind(Training training, Outcome outcome) {
        return training.carer().equals(carer.me())
                && training.course().outcomes().contains(outcome.code());
    }

    private List<Note> newestOwnNotes() {
        var notes =
                carer.household().notes().stream().sorted(Comparator.comparing(Note::id)).toList();
        return notes.isEmpty() || story.happens(0.4)
                ? List.of()
                : List.of(notes.get(story.number(notes.size() * 3 / 4, notes.size())));
    }
}
