package org.hearthbook.desktop.families;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.sitting.Going;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.waiting.WaitingWords;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.household.CaseNeed;
import org.hearthbook.records.household.Need;
import org.hearthbook.records.people.Person;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// All households of a social worker or a manager: kept true from signing in to leaving, and sorted
/// and narrowed down as they like it.
public final class FamiliesModel {

    /// How the table is looked at.
    ///
    /// @param turned whether the most pressing comes last
    /// @param typed the beginning of a name, or nothing
    /// @param onlyNeeding whether households in which nothing waits are left out
    record Choice(Order order, boolean turned, String typed, boolean onlyNeeding) {

        static final Choice FIRST = new Choice(Order.NEED, false, "", false);
    }

    /// A set that waits for a manager's name.
    record ToSign(UUID household, String family, Person carer) {}

    /// How the carers of a manager's team stand with their last day.
    record Team(int inTime, int late, int done, List<ToSign> toSign) {

        Team {
            toSign = List.copyOf(toSign);
        }
    }

    /// Everything on the page.
    ///
    /// @param rows of the table, in their order
    /// @param all how many households there are
    /// @param coming how many of them are still being opened
    record State(Choice choice, List<Row> rows, int all, int coming, Team team) {

        State {
            rows = List.copyOf(rows);
        }
    }

    private final Role role;
    private final Going going;
    private final Caseload caseload;
    private final Map<UUID, Row> rows = new HashMap<>();
    private final Set<UUID> lacking = new HashSet<>();
    private final ReadOnlyObjectWrapper<State> state;
    private Choice choice = Choice.FIRST;
    private Set<UUID> households;

    /// For whoever signed in to `book`; begins at once.
    public FamiliesModel(OpenBook book, Background background, Going going) {
        this.going = going;
        role = book.person().role();
        households = Set.copyOf(book.bookcase().households());
        state = new ReadOnlyObjectWrapper<>(now());
        caseload = new Caseload(book.bookcase(), background, FamiliesModel::say, new Shown());
        caseload.look();
    }

    private static String say(OpenBook book, Need need) {
        return new WaitingWords(book).say(need).what();
    }

    boolean isManager() {
        return role == Role.MANAGER;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Sorts by `order`; when it is sorted so already, the other way round.
    void sort(Order order) {
        var turned = order == choice.order && !choice.turned;
        choose(new Choice(order, turned, choice.typed, choice.onlyNeeding));
    }

    void find(String typed) {
        choose(new Choice(choice.order, choice.turned, typed, choice.onlyNeeding));
    }

    void onlyNeeding(boolean only) {
        choose(new Choice(choice.order, choice.turned, choice.typed, only));
    }

    private void choose(Choice chosen) {
        choice = chosen;
        show();
    }

    void open(Row row) {
        going.to(row.household(), new Place.Home());
    }

    void sign(ToSign one) {
        going.to(one.household(), new Place.Completion(one.carer().id()));
    }

    private void show() {
        state.set(now());
    }

    private State now() {
        return new State(
                choice,
                rows.values().stream()
                        .filter(it -> it.isCalled(choice.typed))
                        .filter(it -> !choice.onlyNeeding || it.needsMe())
                        .sorted(choice.order.rows(choice.turned))
                        .toList(),
                households.size(),
                households.size() - rows.size() - lacking.size(),
                team());
    }

    private Team team() {
        var late = 0;
        var done = 0;
        var inTime = 0;
        for (var progress : rows.values().stream().flatMap(Row::inductions).toList()) {
            if (progress.isCertified()) {
                done++;
            } else if (progress.isLate()) {
                late++;
            } else {
                inTime++;
            }
        }
        var toSign =
                rows.values().stream()
                        .sorted(Comparator.comparing(Row::name))
                        .flatMap(FamiliesModel::toSign)
                        .toList();
        return new Team(inTime, late, done, toSign);
    }

    private static Stream<ToSign> toSign(Row row) {
        return row.glance().needs().stream()
                .filter(CaseNeed.SignCertificate.class::isInstance)
                .map(it -> ((CaseNeed.SignCertificate) it).carer())
                .map(it -> new ToSign(row.household(), row.name(), it));
    }

    /// Looks at nothing any more.
    public void leave() {
        caseload.leave();
    }

    private final class Shown implements Caseload.Watcher {

        @Override
        public void shows(Row row) {
            if (!row.equals(rows.put(row.household(), row))) {
                show();
            }
        }

        @Override
        public void lacks(UUID household) {
            lacking.add(household);
            show();
        }

        @Override
        public void are(Set<UUID> now) {
            households = Set.copyOf(now);
            lacking.retainAll(now);
            rows.keySet().retainAll(now);
            show();
        }
    }
}
