package org.hearthbook.proving.load;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.household.HouseholdChange;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.sync.SyncRequest.Offer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;

/// A made-up book as one carer writes it: its first page, then notes of about 1 KB.
final class Pages {

    private static final ChangeJson JSON = Kinds.json();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Instant EVENING = Instant.parse("2026-11-16T19:30:00Z");
    private static final int LETTERS = 600;

    private final UUID household;
    private final UUID carer;
    private final UUID laptop;
    private final SplittableRandom random;
    private final Ids ids;
    private int written;

    Pages(UUID household, UUID carer, UUID laptop) {
        this.household = household;
        this.carer = carer;
        this.laptop = laptop;
        random = new SplittableRandom(laptop.getLeastSignificantBits());
        ids = new Ids(() -> EVENING, random);
    }

    /// The next `count` changes to be written.
    List<Offer> next(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    /// What the service keeps of one of them.
    static byte[] samplePayload() {
        var pages = new Pages(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));
        var offer = pages.next(3).getLast();
        return offer.json().getBytes(StandardCharsets.UTF_8);
    }

    private Offer next() {
        var page = written++;
        return switch (page) {
            case 0 -> offer(household, new HouseholdChange.Begun("Made-up house"));
            case 1 ->
                    offer(
                            carer,
                            new PersonChange.CarerAdded("Made-up carer", "primary", MONDAY, "One"));
            default -> offer(ids.next(), note());
        };
    }

    private NoteChange note() {
        var wording =
                new Wording(
                        "daily", List.of(), MONDAY, null, text(), Map.of(), List.of(), List.of());
        return new NoteChange.NoteWritten(wording, List.of());
    }

    /// Words that shrink about as well as real ones do.
    private String text() {
        var text = new StringBuilder(LETTERS + 10);
        while (text.length() < LETTERS) {
            text.append(Long.toString(random.nextLong(60_466_176L), 36)).append(' ');
        }
        return text.toString();
    }

    private Offer offer(UUID record, Body body) {
        var change =
                new Change(ids.next(), household, record, List.of(), carer, laptop, EVENING, body);
        return new Offer(new String(JSON.write(change), StandardCharsets.UTF_8), null, null);
    }
}
