package org.hearthbook.records.household;

import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.visits.EarlierAction;
import org.hearthbook.records.visits.OpenAction;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitTiming;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What to see to at a visit, made of what waits in the household.
///
/// @param items what waits, the most pressing first
/// @param earlier the open actions of earlier visits, as they come onto the new page
/// @param children who should be seen
/// @param notes the daily notes to read
/// @param last the visit before, to lie beside the new one
/// @param timing when the household was visited and should be; empty when nobody fosters there now
public record Agenda(
        List<Need> items,
        List<EarlierAction> earlier,
        List<Person> children,
        NotesToRead notes,
        Optional<Visit> last,
        Optional<VisitTiming> timing) {

    public Agenda {
        items = List.copyOf(items);
        earlier = List.copyOf(earlier);
        children = List.copyOf(children);
    }

    /// For a visit of `visitor` on `today`.
    public static Agenda of(Household household, ContentPack pack, UUID visitor, LocalDate today) {
        var needs = new CaseNeeds(household, pack, today);
        return new Agenda(
                needs.ofTheWorker(visitor).filter(Agenda::isForTheTable).toList(),
                OpenAction.among(household.visits()).stream()
                        .map(OpenAction::carriedForward)
                        .toList(),
                household.people().stream().filter(it -> it.isChild() && it.isHere()).toList(),
                NotesToRead.in(household),
                last(household),
                needs.timing());
    }

    private static Optional<Visit> last(Household household) {
        return household.visits().stream()
                .filter(Visit::counts)
                .max(Comparator.comparing(Visit::on).thenComparing(Visit::id));
    }

    /// Actions and notes have a place of their own, and that a visit is due is why one is here.
    private static boolean isForTheTable(Need need) {
        return switch (need) {
            case CaseNeed.VisitDue _,
                    CaseNeed.FinishVisit _,
                    CaseNeed.ActionOpen _,
                    CaseNeed.ReadNotes _ ->
                    false;
            default -> true;
        };
    }
}
