package org.hearthbook.desktop.shell;

import javafx.scene.Node;

import org.hearthbook.desktop.agreement.AgreementView;
import org.hearthbook.desktop.connecting.ConnectView;
import org.hearthbook.desktop.connecting.Joining;
import org.hearthbook.desktop.home.HomeView;
import org.hearthbook.desktop.induction.OutcomeView;
import org.hearthbook.desktop.induction.StandardsView;
import org.hearthbook.desktop.notes.NoteView;
import org.hearthbook.desktop.notes.NotesView;
import org.hearthbook.desktop.notes.WriteNoteView;
import org.hearthbook.desktop.people.NumbersView;
import org.hearthbook.desktop.people.PeopleView;
import org.hearthbook.desktop.people.PersonView;
import org.hearthbook.desktop.review.CompletionView;
import org.hearthbook.desktop.review.TheirOutcomeView;
import org.hearthbook.desktop.review.TheirStandardsView;
import org.hearthbook.desktop.sending.AttentionView;
import org.hearthbook.desktop.sending.ServiceView;
import org.hearthbook.desktop.settings.HelpView;
import org.hearthbook.desktop.settings.SettingsView;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.training.CourseView;
import org.hearthbook.desktop.training.TheirTrainingView;
import org.hearthbook.desktop.training.TrainingView;
import org.hearthbook.desktop.visits.BeginVisitView;
import org.hearthbook.desktop.visits.VisitView;
import org.hearthbook.desktop.visits.VisitsView;

import java.util.function.Supplier;

/// Every page of the window, and the way to it.
final class Rooms {

    private final Sitting sitting;

    private final Premises premises;

    private final Joining joining;

    private final Supplier<? extends Node> families;

    private Place here = new Place.Home();

    /// @param families the page of all households, which is the same in each of them
    Rooms(Sitting sitting, Premises premises, Joining joining, Supplier<? extends Node> families) {
        this.sitting = sitting;
        this.premises = premises;
        this.joining = joining;
        this.families = families;
    }

    /// Where the window is.
    Place here() {
        return here;
    }

    /// The page of `place`, made anew; the window is there from now on.
    Node page(Place place) {
        here = place;
        return switch (place) {
            case Place.Families() -> families.get();
            case Place.Home() -> new HomeView(sitting, new ServiceOffer(premises.book()));
            case Place.Visits() -> new VisitsView(sitting);
            case Place.OneVisit(var visit) -> new VisitView(sitting, visit);
            case Place.BeginVisit() -> new BeginVisitView(sitting);
            case Place.People() -> new PeopleView(sitting);
            case Place.OnePerson(var person) -> new PersonView(sitting, person);
            case Place.Numbers() -> new NumbersView(sitting);
            case Place.Service() -> new ServiceView(sitting);
            case Place.Attention() -> new AttentionView(sitting);
            case Place.Connect() -> new ConnectView(sitting, joining);
            case Place.Help() -> new HelpView(sitting);
            case Place.Settings() -> new SettingsView(sitting, premises.book(), premises.look());
            case Place.Notes() -> new NotesView(sitting);
            case Place.OneNote(var note) -> new NoteView(sitting, note);
            case Place.WriteNote() -> new WriteNoteView(sitting);
            case Place.Standards() -> standards();
            case Place.TheirStandards(var carer) -> new TheirStandardsView(sitting, carer);
            case Place.TheirOutcome(var carer, var code) ->
                    TheirStandardsView.hasOutcome(sitting, carer, code)
                            ? new TheirOutcomeView(sitting, carer, code)
                            : new TheirStandardsView(sitting, carer);
            case Place.Completion(var carer) ->
                    TheirStandardsView.hasSet(sitting, carer)
                            ? new CompletionView(sitting, carer)
                            : new TheirStandardsView(sitting, carer);
            case Place.OneOutcome(var code) -> new OutcomeView(sitting, code);
            case Place.Training() -> training(() -> new TrainingView(sitting));
            case Place.OneCourse(var training) ->
                    training(() -> new CourseView(sitting, training, null));
            case Place.AddCourse(var topic) -> training(() -> new CourseView(sitting, null, topic));
            case Place.Agreement() -> new AgreementView(sitting);
        };
    }

    /// Those of the service read what the carers learned, a carer writes down their own.
    private Node training(Supplier<? extends Node> own) {
        var book = sitting.book();
        return book.household().actor(book.me()).isService()
                ? new TheirTrainingView(sitting)
                : own.get();
    }

    /// Those of the service see the standards of the carers, a carer their own.
    private Node standards() {
        return TheirStandardsView.first(sitting)
                .<Node>map(it -> new TheirStandardsView(sitting, it))
                .orElseGet(() -> new StandardsView(sitting));
    }
}
