package org.hearthbook.service.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.HouseholdChange;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.sync.SyncRequest.Offer;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What made-up carers wrote in their book on a made-up laptop.
final class SampleBook {

    private static final ChangeJson JSON = Kinds.json();
    private static final List<String> DAYS =
            List.of(
                    "%s was up early and had porridge for breakfast.",
                    "Quiet day. %s read on the sofa and did not want to be disturbed.",
                    "%s came home from school proud of a drawing and told us about it.",
                    "It rained all day, so %s and I played cards at the kitchen table.",
                    "%s helped to make pancakes and ate two helpings.");

    private final Household household;
    private final UUID laptop;
    private final Ids ids;
    private final InstantSource clock;
    private final List<Written> written = new ArrayList<>();

    SampleBook(UUID household, UUID laptop, Ids ids, InstantSource clock) {
        this.household = new Household(household);
        this.laptop = laptop;
        this.ids = ids;
        this.clock = clock;
    }

    /// All that the two carers wrote, in order, as it goes over the wire.
    List<Offer> write(Cast cast, UUID first, UUID second) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        write(first, household.id(), new HouseholdChange.Begun("The " + cast.family() + " family"));
        write(first, first, carer(cast.first(), "primary", today));
        write(first, second, carer(cast.second(), "secondary", today));
        var child = ids.next();
        write(
                first,
                child,
                new PersonChange.ChildAdded(
                        cast.child(),
                        "",
                        cast.child().substring(0, 1),
                        today.minusYears(9),
                        today.minusMonths(5)));
        for (var day = 0; day < DAYS.size(); day++) {
            var by = day % 2 == 0 ? first : second;
            var text = DAYS.get(day).formatted(cast.child());
            write(by, ids.next(), note(child, today.minusDays(DAYS.size() - day), text));
        }
        return written.stream().map(SampleBook::offer).toList();
    }

    private static PersonChange.CarerAdded carer(String name, String kind, LocalDate today) {
        return new PersonChange.CarerAdded(name, kind, today.minusMonths(6), "One child, 0 to 17");
    }

    private static NoteChange.NoteWritten note(UUID child, LocalDate day, String text) {
        var wording =
                new Wording(
                        "everyday",
                        List.of(child),
                        day,
                        null,
                        text,
                        Map.of(),
                        List.of(),
                        List.of());
        return new NoteChange.NoteWritten(wording, List.of());
    }

    private void write(UUID by, UUID record, Body body) {
        var change =
                new Change(
                        ids.next(),
                        household.id(),
                        record,
                        household.heads(record),
                        by,
                        laptop,
                        clock.instant(),
                        body);
        var next = new Written(change, JSON.write(change), null);
        household.fold(next);
        written.add(next);
    }

    private static Offer offer(Written change) {
        return new Offer(new String(change.json(), UTF_8), null, null);
    }
}
