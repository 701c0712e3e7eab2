package org.hearthbook.laptop.documents.portfolio;

import org.hearthbook.records.changes.Moment;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.induction.OutcomeProgress.Standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/// A made-up portfolio of any size, the same for the same seed.
public final class SamplePortfolio {

    private static final String[] WORDS =
            ("We sat together after tea and looked at the pictures from her grandmother's village"
                            + " because she had asked what the names of the hills were and I did"
                            + " not know them so we rang her aunt and wrote them down slowly")
                    .split(" ");
    private static final int[] OUTCOMES = {4, 6, 6, 5, 7, 6, 4};
    private static final Instant EVENING = Instant.parse("2026-05-03T20:14:00Z");

    private final Random random;
    private final List<KeptFile> files = new ArrayList<>();
    private final String carer;

    private SamplePortfolio(long seed, String carer) {
        this.random = new Random(seed);
        this.carer = carer;
    }

    /// A portfolio of 38 outcomes with this many photos.
    public static Portfolio of(String carer, int photos, int paragraphs, long seed) {
        return new SamplePortfolio(seed, carer).portfolio(photos, paragraphs);
    }

    private Portfolio portfolio(int photos, int paragraphs) {
        var chapters = new ArrayList<Portfolio.Chapter>();
        for (var number = 1; number <= OUTCOMES.length; number++) {
            var outcomes = new ArrayList<OutcomePart>();
            for (var outcome = 1; outcome <= OUTCOMES[number - 1]; outcome++) {
                var left = photos - files.size();
                var share = Math.min(left, (photos + 37) / 38);
                outcomes.add(outcome(number + "." + outcome, share, paragraphs));
            }
            chapters.add(new Portfolio.Chapter(number, words(5), outcomes));
        }
        return new Portfolio(cover(), chapters, files);
    }

    private Portfolio.Cover cover() {
        return new Portfolio.Cover(
                "The house on Mill Lane",
                carer,
                "Foster carer",
                "Training, Support and Development standards (England)",
                LocalDate.of(2026, 3, 4),
                Optional.of(LocalDate.of(2027, 3, 4)),
                LocalDate.of(2026, 11, 21));
    }

    private OutcomePart outcome(String code, int photos, int paragraphs) {
        var state = random.nextBoolean() ? Standing.READY : Standing.ACCEPTED;
        var signature = new OutcomePart.Signature(carer, EVENING);
        return new OutcomePart(
                code,
                words(6),
                code.equals("1.2"),
                state,
                List.of(
                        new OutcomePart.Prompt("a", words(14) + ".", true),
                        new OutcomePart.Prompt("b", words(12) + ".", false)),
                text(paragraphs),
                Optional.of(signature),
                IntStream.range(0, photos + 1).mapToObj(it -> exhibit(it, paragraphs)).toList(),
                List.of(
                        new OutcomePart.Round(carer + " marked it ready to be read", ""),
                        new OutcomePart.Round("Jo Bright accepted it", words(20) + ".")));
    }

    private OutcomePart.Exhibit exhibit(int number, int paragraphs) {
        var shown = number == 0 ? List.<KeptFile>of() : List.of(file());
        return new OutcomePart.Exhibit(
                "Reflective account",
                words(6),
                "Household notes",
                Optional.of(LocalDate.of(2026, 5, 2)),
                Optional.of(new OutcomePart.Signature(carer, EVENING)),
                words(15) + ".",
                List.of(
                        new OutcomePart.Passage("What happened", text(paragraphs), false),
                        new OutcomePart.Passage("In Kofi's own words", words(12), true)),
                shown);
    }

    private KeptFile file() {
        var id = new UUID(random.nextLong(), random.nextLong());
        var moment = new Moment(id, id, EVENING);
        var file =
                new KeptFile(
                        id,
                        "photo-%03d.jpg".formatted(files.size() + 1),
                        "image/jpeg",
                        1_500_000,
                        "%064x".formatted(files.size() + 1),
                        false,
                        moment,
                        id);
        files.add(file);
        return file;
    }

    private String text(int paragraphs) {
        return String.join(
                "\n\n", IntStream.range(0, paragraphs).mapToObj(_ -> words(90) + ".").toList());
    }

    private String words(int count) {
        var from = random.nextInt(WORDS.length);
        return String.join(
                " ",
                IntStream.range(0, count)
                        .mapToObj(at -> WORDS[(from + at) % WORDS.length])
                        .toList());
    }
}
