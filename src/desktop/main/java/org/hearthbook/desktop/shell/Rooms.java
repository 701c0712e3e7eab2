package org.hearthbook.desktop.shell;

import javafx.scene.Node;

import org.hearthbook.desktop.agreement.AgreementView;
import org.hearthbook.desktop.connecting.ConnectView;
import org.hearthbook.desktop.connecting.Joining;
import org.hearthbook.desktop.controls.Words;
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
import org.hearthbook.desktop.training.TrainingView;
import org.hearthbook.desktop.visits.BeginVisitView;
import org.hearthbook.desktop.visits.VisitView;
import org.hearthbook.desktop.visits.VisitsView;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Every page of the window, and the way to it.
final class Rooms {

    private static final Words WORDS = Words.of(Rooms.class);

    private final Sitting sitting;

    private final Premises premises;

    private final Joining joining;

    private Place here = new Place.Home();

    Rooms(Sitting sitting, Premises premises, Joining joining) {
        this.sitting = sitting;
        this.premises = premises;
        this.joining = joining;
    }

    /// The places in the sidebar, in their order.
    List<Section> sections() {
        return List.of(
                section("home", Feather.HOME, new Place.Home()),
                section("notes", Feather.FEATHER, new Place.Notes()),
                section("standards", Feather.CHECK_SQUARE, new Place.Standards()),
                section("training", Feather.BOOK_OPEN, new Place.Training()),
                section("agreement", Feather.FILE_TEXT, new Place.Agreement()),
                section("visits", Feather.COFFEE, new Place.Visits()),
                section("people", Feather.USERS, new Place.People()),
                section("help", Feather.HELP_CIRCLE, new Place.Help()),
                section("settings", Feather.SETTINGS, new Place.Settings()));
    }

    private Section section(String id, Ikon icon, Place place) {
        return new Section(id, WORDS.get(id), icon, () -> page(place));
    }

    /// The section that `place` belongs to.
    static String sectionOf(Place place) {
        return switch (place) {
            case Place.Home(), Place.Families() -> "home";
            case Place.Visits(), Place.OneVisit _, Place.BeginVisit() -> "visits";
            case Place.TheirStandards _, Place.TheirOutcome _, Place.Completion _ -> "standards";
            case Place.Notes(), Place.OneNote _, Place.WriteNote() -> "notes";
            case Place.Standards(), Place.OneOutcome _ -> "standards";
            case Place.Training(), Place.OneCourse _, Place.AddCourse _ -> "training";
            case Place.Agreement() -> "agreement";
            case Place.People(), Place.OnePerson _, Place.Numbers() -> "people";
            case Place.Help() -> "help";
            case Place.Settings(), Place.Service(), Place.Connect() -> "settings";
            case Place.Attention() -> "home";
        };
    }

    /// Where the window is.
    Place here() {
        return here;
    }

    /// The page of `place`, made anew; the window is there from now on.
    Node page(Place place) {
        here = place;
        return switch (place) {
            case Place.Home(), Place.Families() ->
                    new HomeView(sitting, new ServiceOffer(premises.book()));
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
                    new TheirOutcomeView(sitting, carer, code);
            case Place.Completion(var carer) -> new CompletionView(sitting, carer);
            case Place.OneOutcome(var code) -> new OutcomeView(sitting, code);
            case Place.Training() -> new TrainingView(sitting);
            case Place.OneCourse(var training) -> new CourseView(sitting, training, null);
            case Place.AddCourse(var topic) -> new CourseView(sitting, null, topic);
            case Place.Agreement() -> new AgreementView(sitting);
        };
    }

    /// Those of the service see the standards of the carers, a carer their own.
    private Node standards() {
        return TheirStandardsView.first(sitting)
                .<Node>map(it -> new TheirStandardsView(sitting, it))
                .orElseGet(() -> new StandardsView(sitting));
    }
}
