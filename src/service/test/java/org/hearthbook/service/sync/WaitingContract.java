package org.hearthbook.service.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.Outcome.NotYet;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.hearthbook.records.training.Course;
import org.hearthbook.records.training.TrainingChange;
import org.hearthbook.service.trying.Writers;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// What has to wait for something else, and goes in once that is there.
abstract class WaitingContract extends DeskContract {

    private static final String PHOTO = Hashes.of("a photo");

    @Test
    void waitsForTheChangeThatItWasWrittenOver() {
        var amara = begun();
        var note = amara.writers.note(Service.AMARA, "Quiet day.");
        var amended = amended(amara, note, "Loud day.");

        assertEquals(NotYet.BASE, key(amara.sends(amended)));
        assertEquals(4, Service.seq(amara.sends(note)));
        assertEquals(5, Service.seq(amara.sends(amended)));
    }

    @Test
    void holdsBackOnlyWhatStandsOnTheOneThatWaits() {
        var amara = begun();
        var note = amara.writers.note(Service.AMARA, "Quiet day.");
        var amended = amended(amara, note, "Loud day.");
        var quoted = new NoteChange.ChildAsked(Service.BEN, Writers.MONDAY, true, right(), "Yes.");
        var asked = amara.writers.written(Service.AMARA, note.change().record(), List.of(), quoted);
        var other = amara.writers.note(Service.AMARA, "Another page.");

        var outcomes = amara.sends(List.of(amended, asked, other));

        assertEquals(NotYet.BASE, key(outcomes.getFirst()));
        assertEquals(NotYet.ANOTHER, key(outcomes.get(1)));
        assertEquals(4, Service.seq(outcomes.getLast()));
    }

    private static NoteChange.Answer right() {
        return NoteChange.Answer.RIGHT;
    }

    @Test
    void waitsForThePageOfWhoeverWroteIt() {
        var amara = begun();
        var added = amara.writers.does(Service.AMARA, Service.BEN, Writers.carerAdded("Ben"));
        var note = amara.writers.note(Service.BEN, "Quiet day.");

        assertEquals(NotYet.PERSON, key(amara.sends(note)));
        assertEquals(4, Service.seq(amara.sends(added)));
        assertEquals(5, Service.seq(amara.sends(note)));
    }

    @Test
    void waitsWithEvidenceUntilItsFilesHaveArrived() {
        var amara = begun();
        var evidence = evidence(amara);
        var file = fileAdded(amara);
        var piece = piece(Piece.Source.FILE, file.change().record());
        var ready = readyWith(amara, evidence, piece);
        amara.sends(file);

        assertEquals(NotYet.FILE, key(amara.sends(ready).getLast()));
        service.files.add(PHOTO);
        assertInstanceOf(Outcome.Accepted.class, amara.sends(ready).getLast());
    }

    @Test
    void waitsForTheFilesThatACourseAmongTheEvidenceBringsAlong() {
        var amara = begun();
        var evidence = evidence(amara);
        var file = fileAdded(amara);
        var course = course(file.change().record());
        var recorded = new TrainingChange.Recorded(Service.AMARA, course);
        var training = amara.writers.does(Service.AMARA, amara.writers.newRecord(), recorded);
        var piece = piece(Piece.Source.TRAINING, training.change().record());
        var ready = readyWith(amara, evidence, piece);
        amara.sends(List.of(file, training));

        assertEquals(NotYet.FILE, key(amara.sends(ready).getLast()));
        service.files.add(PHOTO);
        assertInstanceOf(Outcome.Accepted.class, amara.sends(ready).getLast());
    }

    @Test
    void waitsForAFileThatItHasNeverHeardOf() {
        var amara = begun();
        service.files.add(PHOTO);
        var piece = piece(Piece.Source.FILE, amara.writers.newRecord());

        var outcomes = amara.sends(readyWith(amara, evidence(amara), piece));

        assertEquals(NotYet.FILE, key(outcomes.getLast()));
    }

    @Test
    void waitsWithEvidenceOfWhichOnlyANewerServiceKnowsTheStage() {
        var amara = begun();
        var evidence = evidence(amara);
        var account = new EvidenceChange.AccountWritten("We cook together.");
        var known = Writers.offer(amara.writers.does(Service.AMARA, evidence, account));
        var newer = new Offer(known.json().replace("account-written", "sung"), null, null);
        amara.offers(List.of(newer));

        var after = amara.writers.does(Service.AMARA, evidence, account);

        assertEquals(NotYet.NEWER, key(amara.sends(after)));
    }

    private Laptop begun() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        return amara;
    }

    private static UUID evidence(Laptop laptop) {
        var id = Evidence.idFor(Service.HOUSEHOLD, Service.AMARA, "mainstream", "1.2");
        var begun = new EvidenceChange.Begun(Service.AMARA, "mainstream", "1.2");
        laptop.sends(laptop.writers.does(Service.AMARA, id, begun));
        return id;
    }

    private static Written fileAdded(Laptop laptop) {
        var added = new FileChange.Added("Kitchen", "image/jpeg", 7, PHOTO);
        return laptop.writers.does(Service.AMARA, laptop.writers.newRecord(), added);
    }

    private static Piece piece(Piece.Source source, UUID record) {
        return new Piece(new UUID(0x7400, 1), "photo", source, record, "Our kitchen");
    }

    private static List<Written> readyWith(Laptop laptop, UUID evidence, Piece piece) {
        var account = new EvidenceChange.AccountWritten("We cook together.");
        var hash = Evidence.contentSha256(account.account(), List.of(piece));
        return List.of(
                laptop.writers.does(Service.AMARA, evidence, account),
                laptop.writers.does(Service.AMARA, evidence, new EvidenceChange.PieceAdded(piece)),
                laptop.writers.does(Service.AMARA, evidence, new EvidenceChange.MarkedReady(hash)));
    }

    private static Course course(UUID certificate) {
        var files = List.of(certificate);
        var day = Writers.MONDAY;
        return new Course("equality", "Equality", "Essex", day, 90, "", "", files, List.of());
    }

    private static Written amended(Laptop laptop, Written note, String text) {
        var body = new NoteChange.Amended(Writers.wording(text), "");
        return laptop.writers.does(Service.AMARA, note.change().record(), body);
    }

    private static String key(Outcome outcome) {
        return assertInstanceOf(NotYet.class, outcome).key();
    }
}
