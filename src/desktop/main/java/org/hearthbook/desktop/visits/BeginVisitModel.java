package org.hearthbook.desktop.visits;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.hearthbook.desktop.controls.Answer;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.KeptAnswers;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Beginning the record of a visit: the day, whether it was announced, and who visits.
public final class BeginVisitModel {

    /// How far it is.
    public sealed interface State {

        record Asking() implements State {}

        /// Some answers need another look.
        record Unclear() implements State {}

        record Saving() implements State {}

        /// It was not begun; `words` say why.
        record NotBegun(String words) implements State {}
    }

    private static final Words WORDS = Words.of(BeginVisitModel.class);

    private static final String PLACE = "visit:begin";
    private static final String ANNOUNCED = "announced";
    private static final String UNANNOUNCED = "unannounced";

    private final Sitting sitting;
    private final KeptAnswers kept;
    private final Answer dayTyped = new Answer();
    private final Answer day = new Answer();
    private final Answer kindAsked = new Answer();
    private final Answer visitorAsked = new Answer();
    private final ObjectProperty<@Nullable Boolean> announced = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Person> visitor = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Asking());

    public BeginVisitModel(Sitting sitting) {
        this.sitting = sitting;
        kept =
                new KeptAnswers(
                        sitting,
                        PLACE,
                        Map.of("day", dayTyped, "kind", kindAsked, "visitor", visitorAsked));
        var today = SpokenDate.sayShort(sitting.book().today());
        day.words().set(dayTyped.isEmpty() ? today : dayTyped.words().get());
        announced.set(kindAsked.isEmpty() ? null : kindAsked.text().equals(ANNOUNCED));
        visitor.set(visitorBefore());
        day.words().subscribe((_, it) -> dayTyped.words().set(it.equals(today) ? "" : it));
        announced.subscribe((_, it) -> kindAsked.words().set(said(it)));
        visitor.subscribe(
                (_, it) -> visitorAsked.words().set(it == null ? "" : it.id().toString()));
    }

    /// Whom the draft names, if they can still be the visitor; the only one there is, else.
    private @Nullable Person visitorBefore() {
        var visitors = visitors();
        return visitors.stream()
                .filter(it ->
                        visitors.size() == 1 || it.id().toString().equals(visitorAsked.text()))
                .findFirst()
                .orElse(null);
    }

    private static String said(@Nullable Boolean isAnnounced) {
        return isAnnounced == null ? "" : isAnnounced ? ANNOUNCED : UNANNOUNCED;
    }

    /// Keeps what is there at once, as when the page goes.
    void keepNow() {
        kept.keepNow();
    }

    Sitting sitting() {
        return sitting;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The day of the visit, as it is typed.
    public Answer day() {
        return day;
    }

    /// Whether the carers knew of it; null until that is answered.
    public ObjectProperty<@Nullable Boolean> announced() {
        return announced;
    }

    /// What is amiss with that answer.
    Answer kindAsked() {
        return kindAsked;
    }

    /// Who of the service visits; null until that is answered.
    public ObjectProperty<@Nullable Person> visitor() {
        return visitor;
    }

    Answer visitorAsked() {
        return visitorAsked;
    }

    /// Those who can be the visitor: whoever is signed in, or for a carer anyone of the service.
    public List<Person> visitors() {
        var book = sitting.book();
        return book.person().asCarer().isPresent() ? Visitors.of(book) : List.of(book.person());
    }

    /// A visit that is being written already.
    public Optional<Visit> underWay() {
        return sitting.book().household().visits().stream()
                .filter(it -> it.stage() == Visit.Stage.WRITING)
                .filter(it -> visitors().stream().anyMatch(who -> who.id().equals(it.visitor())))
                .max(Comparator.comparing(Visit::on).thenComparing(Visit::id));
    }

    void goOnWith(Visit visit) {
        sitting.going().to(new Place.OneVisit(visit.id()));
    }

    public void begin() {
        if (state.get() instanceof State.Saving) {
            return;
        }
        var isAnnounced = announced.get();
        var who = visitor.get();
        var problem = DayPart.problem(day.text(), sitting.book().today());
        var isDayClear = day.expect(problem.isEmpty(), problem);
        var isKindClear = kindAsked.expect(isAnnounced != null, WORDS.get("noKind"));
        var isVisitorClear = visitorAsked.expect(who != null, WORDS.get("noVisitor"));
        var isClear = isDayClear && isKindClear && isVisitorClear;
        if (!isClear || isAnnounced == null || who == null) {
            state.set(new State.Unclear());
            return;
        }
        begin(who, isAnnounced);
    }

    private void begin(Person who, boolean isAnnounced) {
        var book = sitting.book();
        var on = SpokenDate.read(day.text(), book.today()).day().orElseThrow();
        var id = book.newId();
        var begun = new VisitChange.Begun(who.id(), who.name(), on, isAnnounced);
        state.set(new State.Saving());
        sitting.background()
                .run(
                        () -> book.act(Act.on(id, begun)),
                        it -> begun(it, id),
                        _ -> state.set(new State.NotBegun(WORDS.get("failed"))));
    }

    private void begun(Acted acted, UUID id) {
        if (acted.isSaved()) {
            kept.discard();
            sitting.going().to(new Place.OneVisit(id));
        } else {
            state.set(new State.NotBegun(acted.words()));
        }
    }
}
