package org.hearthbook.laptop.sample;

import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.household.HouseholdChange;
import org.hearthbook.records.people.PersonChange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/// The months of one household of a caseload, told until it is of the size that was asked for.
/// Households differ in how long they foster and how far they are.
final class FamilyStory {

    private static final List<String> KINDS =
            List.of(
                    "everyday",
                    "everyday",
                    "everyday",
                    "school",
                    "family-time",
                    "good-news",
                    "emotional-wellbeing",
                    "identity-and-culture");
    private static final int FEWEST_MONTHS = 3;
    private static final int MORE_MONTHS = 11;
    private static final int DAYS_BETWEEN_VISITS = 28;

    private final Elsewhere there;
    private final SampleClock clock;
    private final CaseloadPlan plan;
    private final List<String> row;
    private final int number;
    private final ContentPack pack;
    private final LocalDate from;
    private final Storyteller teller;
    private final NoteMaking notes;
    private final UUID carer;
    private final UUID manager;
    private final SampleChild child;

    FamilyStory(
            Elsewhere there,
            SampleClock clock,
            CaseloadPlan plan,
            List<String> row,
            int number,
            ContentPack pack) {
        this.there = there;
        this.clock = clock;
        this.plan = plan;
        this.row = row;
        this.number = number;
        this.pack = pack;
        from = plan.until().minusMonths(FEWEST_MONTHS + number * 5L % MORE_MONTHS);
        var chance = new SplittableRandom(plan.seed() + number);
        teller = new Storyteller(Phrases.read("notes.txt"), chance);
        notes = new NoteMaking(pack, teller);
        carer = there.newId();
        manager = there.newId();
        child = child();
    }

    /// Tells it with `worker` as their social worker, who was there from the first day.
    void tell(UUID worker) {
        clock.set(from, LocalTime.of(10, 0));
        begin(worker);
        sign(worker);
        var visits = new FamilyVisits(there, pack, teller.chance(), carer, worker);
        var workbook = new FamilyWorkbook(there, pack, plan, number, teller.chance());
        workbook.of(carer, worker, manager);
        var days = plan.until().toEpochDay() - from.toEpochDay();
        for (var day = 1L; day <= days; day++) {
            evening(from.plusDays(day), visits, workbook, (int) (days - day));
        }
    }

    private void evening(
            LocalDate day, FamilyVisits visits, FamilyWorkbook workbook, int daysLeft) {
        var count = plan.until().toEpochDay() - day.toEpochDay();
        clock.set(day, LocalTime.of(16, 0));
        if (isLeft(FamilyVisits.CHANGES) && count % DAYS_BETWEEN_VISITS == number % 9) {
            visits.on(day, count / DAYS_BETWEEN_VISITS % 12 != 5);
        }
        clock.set(day, LocalTime.of(20, 5));
        workbook.evening(daysLeft, plan.changes() - there.count());
        var ahead = daysLeft / DAYS_BETWEEN_VISITS * FamilyVisits.CHANGES + workbook.changesLeft();
        var spare = plan.changes() - there.count() - (daysLeft == 0 ? 0 : ahead);
        for (var wanted = spare / (daysLeft + 1); wanted > 0; wanted--) {
            write(day);
        }
    }

    private boolean isLeft(int changes) {
        return plan.changes() - there.count() >= changes;
    }

    private void write(LocalDate day) {
        var note = notes.about(child, teller.oneOf(KINDS), day, List.of());
        there.write(carer, there.newId(), note);
    }

    private void begin(UUID worker) {
        var household = there.household().id();
        there.write(carer, household, new HouseholdChange.Begun(row.getFirst()));
        var name = row.get(1);
        there.arrive(carer, new PersonChange.CarerAdded(name, "primary", from, Cast.TERMS));
        there.arrive(worker, Cast.workerAdded());
        there.arrive(manager, Cast.managerAdded());
        there.write(carer, child.id(), child.added());
    }

    private SampleChild child() {
        return new SampleChild(
                there.newId(),
                row.get(2),
                row.get(3),
                row.get(4),
                row.get(5),
                from.minusYears(6 + number % 9).minusDays(number * 31L),
                from,
                plan.until().plusDays(1),
                Map.of());
    }

    /// Every sixth has yet to be countersigned.
    private void sign(UUID worker) {
        var text = pack.agreementFor(pack.carerKind("primary").orElseThrow());
        var household = there.household().id();
        var sha256 = text.sha256();
        var id = Agreement.idFor(household, carer, text.id(), text.version(), sha256, Cast.TERMS);
        there.write(
                carer,
                id,
                new AgreementChange.Offered(
                        carer, text.id(), text.version(), text.title(), text.text(), Cast.TERMS));
        there.write(carer, id, new AgreementChange.Read(sha256));
        var name = row.get(1);
        there.write(carer, id, new AgreementChange.Signed(sha256, name, Mark.typed(name)));
        if (number % 6 != 5) {
            var mark = Mark.typed(Cast.WORKER);
            there.write(worker, id, new AgreementChange.Countersigned(sha256, Cast.WORKER, mark));
        }
    }
}
