package org.hearthbook.laptop.documents;

import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.visits.Answer;
import org.hearthbook.records.visits.ChildSeen;
import org.hearthbook.records.visits.Present;
import org.hearthbook.records.visits.Section;
import org.hearthbook.records.visits.ShownOutcome;
import org.hearthbook.records.visits.VisitAction;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitChange.ActionsAgreed;
import org.hearthbook.records.visits.VisitChange.Begun;
import org.hearthbook.records.visits.VisitChange.ChildrenSeen;
import org.hearthbook.records.visits.VisitChange.NotesRead;
import org.hearthbook.records.visits.VisitChange.OutcomesShown;
import org.hearthbook.records.visits.VisitChange.PresentWritten;
import org.hearthbook.records.visits.VisitChange.SectionWritten;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// A home visit of Jo's as it is written and signed, act by act.
public final class SignedVisit {

    public static final UUID RECORD = MillLane.id("visit");
    public static final UUID ACTION = MillLane.id("action");
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    private SignedVisit() {}

    /// What was said and agreed, with `view` as the child's own words; nobody has signed.
    public static UUID writtenIn(MillLane book, String view) {
        var carer = book.household().person(book.amara).orElseThrow().name();
        write(book, new Begun(book.jo, "Jo Bright", MONDAY, false));
        write(book, section("Nothing yet, we had just sat down."));
        write(book, new PresentWritten(List.of(new Present(carer, book.amara), kofi(book))));
        var asked = new Answer("home", "How is home for you?", "Good.\n\nI like my room.");
        var seen = new ChildSeen(book.kofi, "Kofi", true, true, view, List.of(asked));
        write(book, new ChildrenSeen(List.of(seen)));
        write(book, section("He reads every night. " + "We talked about the book. ".repeat(20)));
        var shown = new ShownOutcome(book.amara, carer, "mainstream", "1.2", "His name, said well");
        write(book, new OutcomesShown(List.of(shown)));
        write(book, new NotesRead(List.of(MillLane.id("note")), Hashes.of("the note")));
        var due = LocalDate.of(2026, 6, 1);
        var action = new VisitAction(ACTION, "Ring the school", carer, book.amara, due);
        write(book, new ActionsAgreed(List.of(action)));
        return RECORD;
    }

    /// The same, signed by both with their own keys.
    public static UUID in(MillLane book) {
        writtenIn(book, "i like it here, Amara says my name right");
        signBy(book, book.jo, drawn());
        signBy(book, book.amara, Mark.typed(name(book, book.amara)));
        return RECORD;
    }

    /// Amara signed; Jo drew her name on Amara's laptop.
    public static UUID drawnIn(MillLane book) {
        writtenIn(book, "i like it here");
        signBy(book, book.amara, drawn());
        act(book, book.amara, new VisitChange.Drawn(book.jo, hash(book), "Jo Bright", drawn()));
        return RECORD;
    }

    public static void signBy(MillLane book, UUID person, Mark mark) {
        act(book, person, new VisitChange.Signed(hash(book), name(book, person), mark));
    }

    public static void confirmBy(MillLane book, UUID person) {
        act(book, person, new VisitChange.Confirmed(hash(book)));
    }

    public static void disownBy(MillLane book, UUID person, String why) {
        act(book, person, new VisitChange.Disowned(hash(book), why));
    }

    public static void act(MillLane book, UUID person, VisitChange body) {
        book.act(person, RECORD, body);
    }

    private static void write(MillLane book, VisitChange body) {
        act(book, book.jo, body);
    }

    private static VisitChange section(String words) {
        var answer = new Answer("said", "What did we talk about?", words);
        return new SectionWritten(new Section("education", "Education", 4, List.of(answer)));
    }

    private static Present kofi(MillLane book) {
        return new Present("Kofi", book.kofi);
    }

    private static String name(MillLane book, UUID person) {
        return book.household().person(person).orElseThrow().name();
    }

    private static String hash(MillLane book) {
        return book.household().visit(RECORD).orElseThrow().textSha256();
    }

    public static Mark drawn() {
        var line =
                IntStream.range(0, 50)
                        .mapToObj(at -> new Mark.Point(20 + 7 * at, height(at), at * 12))
                        .toList();
        return Mark.drawn(List.of(new Mark.Stroke(line)), 420, 140);
    }

    private static int height(int at) {
        return (int) (70 + 40 * Math.cos(at / 3.0));
    }
}
