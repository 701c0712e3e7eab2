package org.hearthbook.desktop.visits;

import org.hearthbook.desktop.controls.Mark;
import org.hearthbook.desktop.trying.Family;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Quote;
import org.hearthbook.records.notes.Wording;

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
}
