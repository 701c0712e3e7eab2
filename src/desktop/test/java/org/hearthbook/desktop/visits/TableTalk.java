package org.hearthbook.desktop.visits;

import org.hearthbook.desktop.controls.Mark;
import org.hearthbook.desktop.signing.SigningProblem;
import org.hearthbook.desktop.trying.Family;
import org.hearthbook.desktop.trying.Postman;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Quote;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.people.PublicKeys;
import org.hearthbook.records.visits.Answer;
import org.hearthbook.records.visits.Section;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What there is to talk about at the table, and pens to sign with.
final class TableTalk {

    static final Mark DRAWN =
            new Mark.Drawn(
                    List.of(
                            new Mark.Stroke(
                                    List.of(
                                            new Mark.Point(20, 80, 0),
                                            new Mark.Point(120, 30, 90),
                                            new Mark.Point(220, 90, 180)))),
                    400,
                    160);

    private TableTalk() {}

    /// The carer wrote three notes, one with a child's exact words.
    static void daily(Family family) {
        note(family, "everyday", "We made bread. It took all afternoon.", List.of());
        note(family, "school", "The reading went well. A new book came home.", List.of());
        var words = new Quote(family.child(), "they laughed at my lunch");
        note(family, "everyday", "Home quietly, then talked over tea.", List.of(words));
    }

    private static void note(Family family, String kind, String text, List<Quote> quotes) {
        var wording =
                new Wording(
                        kind,
                        List.of(family.child()),
                        LocalDate.of(2027, 2, 27),
                        null,
                        text,
                        Map.of(),
                        List.of(),
                        List.of());
        family.carerWrites(UUID.randomUUID(), new NoteChange.NoteWritten(wording, quotes));
    }

    /// What the last act was stopped by; empty when it was not.
    static String problem(VisitReading page) {
        return switch (page.state().get()) {
            case VisitReading.State.Busy _ -> "busy";
            case VisitReading.State.Open(_, SigningProblem.None()) -> "";
            case VisitReading.State.Open(_, SigningProblem.Passphrase(var words)) -> words;
            case VisitReading.State.Open(_, SigningProblem.Other(var words)) -> words;
        };
    }

    static Section section(String words) {
        var answer = new Answer("how-they-are", "How each child is", words);
        return new Section("health", "Health and emotional wellbeing", 6, List.of(answer));
    }

    /// A social worker called Jo whose own laptop is elsewhere.
    static final class Worker {

        private final OpenBook book;
        private final Postman postman;
        private final PersonKeys keys = PersonKeys.generate(Table.JO, new SecureRandom());

        Worker(OpenBook book, Postman postman) {
            this.book = book;
            this.postman = postman;
        }

        UUID id() {
            return keys.person();
        }

        /// The book gets to know her.
        Worker comes() {
            var role = Role.SUPERVISING_SOCIAL_WORKER;
            writes(id(), new PersonChange.WorkerAdded("Jo Example", role, "East"));
            var card = keys.card();
            var known = PublicKeys.of(card.signingKey(), card.openingKey());
            writes(id(), new PersonChange.KeysAdded(known));
            return this;
        }

        /// She wrote this on her own laptop, and it came.
        void writes(UUID record, Body body) {
            postman.receivesAll(Family.AT);
            var base = book.household().heads(record);
            var written = postman.writtenElsewhere(record, base, id(), body);
            postman.delivers(List.of(written), Family.AT);
        }

        /// She signed this on her own laptop, and it came.
        void signs(UUID record, Body body) {
            postman.receivesAll(Family.AT);
            var base = book.household().heads(record);
            var signed = postman.signedElsewhere(record, base, keys, body);
            postman.delivers(List.of(signed), Family.AT);
        }
    }
}
