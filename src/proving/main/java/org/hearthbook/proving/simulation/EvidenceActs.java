package org.hearthbook.proving.simulation;

import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.induction.Stage;
import org.hearthbook.records.notes.Note;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a carer and their social worker do to evidence.
final class EvidenceActs {

    private static final String SET = "mainstream";
    private static final List<String> OUTCOMES = List.of("1.2", "3.4");

    private EvidenceActs() {}

    static Optional<Intention> next(View view) {
        return view.who().role().isService() ? review(view) : write(view);
    }

    private static Optional<Intention> review(View view) {
        var all = List.copyOf(view.book().evidence());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var ready = all.stream().filter(it -> it.stage() == Stage.READY).toList();
        var evidence = view.chance().pick(ready.isEmpty() ? all : ready);
        var body =
                switch (view.chance().below(5)) {
                    case 0 -> new EvidenceChange.Remarked(view.words());
                    case 1, 2 -> new EvidenceChange.Returned(evidence.contentSha256(), view.text());
                    default -> new EvidenceChange.Accepted(evidence.contentSha256(), view.words());
                };
        return Optional.of(Intention.now(view, evidence.id(), body));
    }

    private static Optional<Intention> write(View view) {
        var outcome = view.chance().pick(OUTCOMES);
        var record = Evidence.idFor(view.home().id(), view.me(), SET, outcome);
        var begun = new EvidenceChange.Begun(view.me(), SET, outcome);
        return Optional.of(
                view.book()
                        .evidence(record)
                        .map(it -> onward(view, it))
                        .orElseGet(() -> Intention.begin(record, begun)));
    }

    private static Intention onward(View view, Evidence evidence) {
        return Intention.now(view, evidence.id(), body(view, evidence));
    }

    private static EvidenceChange body(View view, Evidence evidence) {
        if (evidence.stage() == Stage.READY) {
            return view.chance().oneIn(2)
                    ? new EvidenceChange.TakenBack()
                    : new EvidenceChange.Remarked(view.words());
        }
        return switch (view.chance().below(8)) {
            case 0 -> new EvidenceChange.CriteriaConsidered(List.of("a", "c"));
            case 1, 2, 3 -> piece(view, evidence);
            case 4, 5, 6 ->
                    evidence.account().isEmpty()
                            ? new EvidenceChange.AccountWritten(view.text())
                            : new EvidenceChange.MarkedReady(evidence.contentSha256());
            default -> new EvidenceChange.AccountWritten(view.text());
        };
    }

    private static EvidenceChange piece(View view, Evidence evidence) {
        if (!evidence.pieces().isEmpty() && view.chance().oneIn(4)) {
            return new EvidenceChange.PieceRemoved(evidence.pieces().getFirst().id());
        }
        var files = view.book().files().stream().map(KeptFile::id).toList();
        var notes = view.book().notes().stream().map(Note::id).toList();
        if (!files.isEmpty() && !view.chance().oneIn(4)) {
            return added(view, Piece.Source.FILE, view.chance().pick(files));
        }
        return notes.isEmpty()
                ? new EvidenceChange.AccountWritten(view.text())
                : added(view, Piece.Source.NOTE, view.chance().pick(notes));
    }

    private static EvidenceChange added(View view, Piece.Source source, UUID record) {
        var piece = new Piece(view.newRecord(), "photo", source, record, view.words());
        return new EvidenceChange.PieceAdded(piece);
    }
}
