package org.hearthbook.laptop.sample;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.records.training.Course;
import org.hearthbook.records.training.TrainingChange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The courses that the carers take over the years, each with its certificate.
final class Courses {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

    private final List<List<String>> rows = Phrases.read("training.txt").rows();
    private final Table table;
    private final Cast cast;
    private final Pictures pictures;

    Courses(Table table, Cast cast, Pictures pictures) {
        this.table = table;
        this.cast = cast;
        this.pictures = pictures;
    }

    int count() {
        return rows.size();
    }

    /// The course of this number is taken on `day` and written down the same evening.
    void take(int number, LocalDate day) {
        var row = rows.get(number);
        var hand = table.of(number % 5 == 1 || number % 5 == 3 ? cast.tomasz() : cast.amara());
        var course = course(row, day, certificate(hand, number, row, day));
        hand.write(Act.on(hand.newId(), new TrainingChange.Recorded(hand.me(), course)));
    }

    private UUID certificate(Hand hand, int number, List<String> row, LocalDate day) {
        var lines = List.of(row.get(2), row.get(1), "Made-up certificate", DAY.format(day));
        return number % 12 == 4
                ? hand.keep("certificate.pdf", PlainPdf.of(lines))
                : hand.keep("certificate.jpg", pictures.certificate(lines));
    }

    private static Course course(List<String> row, LocalDate day, UUID certificate) {
        return new Course(
                row.get(0),
                row.get(1),
                row.get(2),
                day,
                Integer.parseInt(row.get(3)),
                row.get(4),
                row.get(5),
                List.of(certificate),
                List.of(row.get(6).split(", ", -1)));
    }
}
