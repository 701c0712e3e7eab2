package org.hearthbook.desktop.shell;

import javafx.scene.Node;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Tray;
import org.hearthbook.desktop.controls.UndoBar;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.families.FamiliesModel;
import org.hearthbook.desktop.families.FamiliesView;
import org.hearthbook.desktop.find.FindView;
import org.hearthbook.desktop.home.HomeView;
import org.hearthbook.desktop.sending.StatusModel;
import org.hearthbook.desktop.sitting.Going;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.ServiceLine;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.sync.SyncStanding;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;

/// One person's sitting: the window with its rooms, until they lock it. A carer is in their own
/// household; somebody of the service goes from one to another.
final class Inside {

    private static final Words WORDS = Words.of(Rooms.class);

    private final OpenBook first;
    private final Underway underway = new Underway();
    private final Background background;
    private final Premises premises;
    private final Line line;
    private final Tray tray = new Tray();
    private final UndoBar undo = new UndoBar();
    private final @Nullable FamiliesModel families;
    private final Shell shell;
    private final StatusModel status;
    private final Runnable noMoreHouseholds;
    private Quarters quarters;
    private boolean isGone;
    private boolean left;

    Inside(OpenBook book, Executor work, Executor answers, Premises premises, Line line) {
        first = book;
        this.premises = premises;
        this.line = line;
        background = new Background(underway.counted(work), underway.counted(answers));
        var role = book.person().role();
        families = role.isService() ? new FamiliesModel(book, background, new Ways(book)) : null;
        quarters = quarters(book);
        shell =
                new Shell(new Sections(this::page).of(role), tray, undo)
                        .onFind(this::find)
                        .onLock(premises.lock())
                        .onSwitch(premises.switchPerson())
                        .atFoot("me", Feather.USER, firstName(), () -> to(me()))
                        .atFoot("find", Feather.SEARCH, WORDS.get("find"), this::find)
                        .atFoot("lock", Feather.LOCK, WORDS.get("lock"), premises.lock());
        if (premises.book().people().size() > 1) {
            var words = WORDS.get("switch");
            shell.atFoot("switch-person", Feather.REPEAT, words, premises.switchPerson());
        }
        status = new StatusModel(quarters.sitting());
        status.status().subscribe(now -> shell.status().say(now));
        shell.status().onPressed(this::toWhatWaits);
        noMoreHouseholds = book.bookcase().listen(this::householdsChanged);
    }

    private Quarters quarters(OpenBook book) {
        var sitting = new Sitting(book, background, new Ways(book), tray, undo, line);
        var rooms = new Rooms(sitting, premises, line, () -> families(sitting));
        return new Quarters(sitting, rooms, this::heard);
    }

    private Node families(Sitting sitting) {
        return families == null
                ? new HomeView(sitting, new ServiceOffer(premises.book()))
                : new FamiliesView(families);
    }

    Node root() {
        return shell;
    }

    ServiceLine line() {
        return line;
    }

    /// How the book stands with the service; after leaving, how it stood then.
    SyncStanding standing() {
        return line.standing().get();
    }

    /// Whether the disk took all that was half written.
    boolean isAllKept() {
        return first.bookcase().opened().stream().allMatch(it -> it.drafts().isAllKept());
    }

    /// The book of the household that is open.
    OpenBook book() {
        return quarters.book();
    }

    void to(Place place) {
        if (!left) {
            shell.show(Sections.of(place), page(place));
        }
    }

    /// The page of `place` in the household that is open, which the sidebar then names.
    private Node page(Place place) {
        if (families != null && Sections.isOfHousehold(place)) {
            shell.household(quarters.name());
        }
        return quarters.page(place);
    }

    /// Goes to `place` in the book of `household`; it is opened first if it is not yet.
    private void to(UUID household, Place place) {
        if (left || isOpen(household, place)) {
            to(place);
        } else {
            background.run(() -> first.bookcase().open(household), book -> move(book, place));
        }
    }

    /// Pages that are of no household stay where they are when the household has gone.
    private boolean isOpen(UUID household, Place place) {
        return household.equals(quarters.household())
                && (!isGone || !Sections.isOfHousehold(place));
    }

    private void move(Optional<OpenBook> book, Place place) {
        var there = book.filter(OpenBook::isIntroduced);
        if (left) {
            return;
        }
        if (there.isEmpty()) {
            to(new Place.Families());
            return;
        }
        stay(there.get());
        to(place);
    }

    /// On whichever thread let a household come or go.
    private void householdsChanged() {
        background.run(() -> List.copyOf(first.bookcase().households()), this::households);
    }

    /// Where the household that is open is not with them any more, it says so in its place.
    private void households(List<UUID> households) {
        if (left || households.contains(quarters.household())) {
            return;
        }
        isGone = true;
        var wasShown = families == null || Sections.isOfHousehold(quarters.here());
        shell.household("");
        if (wasShown) {
            shell.show("families", gone());
        }
        households.stream()
                .flatMap(it -> first.bookcase().open(it).stream())
                .filter(OpenBook::isIntroduced)
                .findFirst()
                .ifPresent(this::stay);
    }

    /// From now on `book` is the one that is open. Nobody sees it until they go to a page of it.
    private void stay(OpenBook book) {
        quarters.leave();
        quarters = quarters(book);
        isGone = false;
        status.follow(book);
    }

    private Page gone() {
        var page = new Page(WORDS.get("gone")).lead(WORDS.get("goneLead"));
        var go = Press.primary("to-families", WORDS.get("toFamilies"), this::toFamilies);
        return families == null ? page : page.add(Rows.actions(go));
    }

    private void toFamilies() {
        to(new Place.Families());
    }

    private void heard(Set<UUID> news) {
        if (left || !quarters.shows(news)) {
            return;
        }
        var here = quarters.here();
        if (shell.isForWriting()) {
            shell.news().offer(() -> to(here));
        } else {
            shell.renew(quarters.page(here));
        }
    }

    private void toWhatWaits() {
        var place = status.status().get().place();
        if (place instanceof Place.Attention) {
            status.asking().ifPresentOrElse(it -> to(it, place), () -> to(place));
        } else {
            to(place);
        }
    }

    private String firstName() {
        return first.person().name().strip().split("\\s+", 2)[0];
    }

    private Place me() {
        return new Place.OnePerson(first.me());
    }

    private void find() {
        FindView.over(shell, quarters.sitting());
    }

    /// Takes the page away, so that it keeps what is being written; then the book can be closed.
    void leave() {
        left = true;
        status.leave();
        noMoreHouseholds.run();
        quarters.leave();
        if (families != null) {
            families.leave();
        }
        shell.clear();
    }

    /// Waits for what is under way, then forgets everything that was read. Not for the window's own
    /// thread.
    boolean close() {
        line.close();
        underway.finish();
        first.close();
        return true;
    }

    /// The ways from the pages of one household: to others of it, and to other households.
    private final class Ways implements Going {

        private final OpenBook from;

        Ways(OpenBook from) {
            this.from = from;
        }

        @Override
        public void to(Place place) {
            to(from.household().id(), place);
        }

        @Override
        public void to(UUID household, Place place) {
            Inside.this.to(household, place);
        }
    }
}
