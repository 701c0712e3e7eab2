package org.hearthbook.laptop.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.visits.Present;
import org.hearthbook.records.visits.VisitAction;
import org.hearthbook.records.visits.VisitChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// Visits are found by what was written, agreed and added.
final class VisitsFoundTest {

    private static final UUID SAM = new UUID(0x7000, 0x8000_0000_0000_0003L);

    @TempDir private Path folder;
    private Book book;
    private OpenBook amara;
    private UUID visit = SAM;

    @BeforeEach
    void writeAVisitDown() {
        var laptop = new Kitchen(folder.resolve("book"));
        book = laptop.create();
        amara = laptop.begin(book);
        visit = amara.newId();
        var sam =
                new PersonChange.WorkerAdded(
                        "Sam Example", Role.SUPERVISING_SOCIAL_WORKER, "North team");
        var action = new VisitAction(amara.newId(), "Mend the gate", "Amara", amara.me(), null);
        must(amara.act(Act.on(SAM, sam)));
        must(
                amara.act(
                        on(new VisitChange.Begun(SAM, "Sam Example", Kitchen.MONDAY, true)),
                        on(
                                new VisitChange.PresentWritten(
                                        List.of(new Present("Aunt Zsófia", null)))),
                        on(new VisitChange.ActionsAgreed(List.of(action)))));
    }

    @AfterEach
    void lock() {
        amara.close();
        book.close();
    }

    private Act on(VisitChange body) {
        return Act.on(visit, body);
    }

    private static void must(Acted acted) {
        assertTrue(acted.isSaved(), acted::words);
    }

    @Test
    void byWhoWasThereAndWhatWasAgreed() {
        assertEquals(List.of(visit), amara.find("zsofia", 5));
        assertEquals(List.of(visit), amara.find("mend gate", 5));
        assertEquals(List.of(visit), amara.find("home visit", 5));
    }

    @Test
    void byHowAnActionEnded() {
        try (var words = Kitchen.amarasWords()) {
            var page = amara.household().visit(visit).orElseThrow();
            var signed =
                    new VisitChange.Signed(
                            page.textSha256(), "Amara Example", Mark.typed("Amara Example"));
            must(amara.sign(words, on(signed)));
            var action = page.page().actions().getFirst().id();

            must(amara.act(on(new VisitChange.ActionClosed(action, "New hinges are on."))));
        }

        assertEquals(List.of(visit), amara.find("hinges", 5));
    }

    @Test
    void noMoreOnceItWasDropped() {
        must(amara.act(on(new VisitChange.Dropped("By mistake"))));

        assertEquals(List.of(), amara.find("zsofia", 5));
    }
}
