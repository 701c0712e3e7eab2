package org.hearthbook.desktop.connecting;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.secrets.AboutCarer;
import org.hearthbook.desktop.sitting.Enrolled;
import org.hearthbook.desktop.sitting.ServiceLine;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.sync.SyncStanding;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.content.CarerKind;
import org.hearthbook.records.content.ContentPacks;

import java.time.Clock;
import java.util.List;

/// Waiting for a book to come from the service, and what only the carer themself can say of them.
public final class FillingModel {

    /// How far the book has come.
    sealed interface State {

        /// `words` say what is in the way, if anything is.
        record Coming(int arrived, String words) implements State {}

        /// There is no household for the person. `words` say what is in the way, if anything is.
        record None(Role role, String words) implements State {}

        record Asking(String problem) implements State {}

        record Entering() implements State {}
    }

    private static final Words WORDS = Words.of(FillingView.class);

    private final Filling filling;
    private final ServiceLine line;
    private final Background background;
    private final AboutCarer carer;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Coming(0, ""));
    private Subscription standings = Subscription.EMPTY;
    private Runnable noMore = () -> {};

    public FillingModel(Filling filling, ServiceLine line, Background background, Clock clock) {
        this.filling = filling;
        this.line = line;
        this.background = background;
        carer = new AboutCarer(clock);
        carer.name().words().set(line.enrolled().map(Enrolled::who).orElse(""));
    }

    /// Looks from now on whether the book has come.
    public void begin() {
        noMore = filling.listen(() -> background.run(() -> true, _ -> look()));
        standings = line.standing().subscribe(_ -> look());
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    AboutCarer carer() {
        return carer;
    }

    List<CarerKind> kinds() {
        return ContentPacks.shipped().carerKinds();
    }

    private void look() {
        if (state.get() instanceof State.Asking || state.get() instanceof State.Entering) {
            return;
        }
        if (filling.hasNone()) {
            state.set(new State.None(filling.role(), trouble(line.standing().get())));
        } else if (filling.isDone()) {
            enter();
        } else if (filling.isAsking()) {
            state.set(new State.Asking(""));
        } else {
            state.set(new State.Coming(filling.arrived(), trouble(line.standing().get())));
        }
    }

    private static String trouble(SyncStanding standing) {
        return switch (standing.link()) {
            case BUSY, CONNECTED -> "";
            case OFFLINE -> WORDS.get("offline");
            case LOG_IN_PAGE -> WORDS.get("logInPage");
            case NOT_TRUSTED -> WORDS.get("notTrusted");
            case NOT_ENROLLED, REVOKED -> WORDS.get("revoked");
            case UPDATE_NEEDED -> WORDS.get("updateNeeded");
        };
    }

    /// Takes what the carer says of themself; false when something is amiss.
    boolean introduce() {
        carer.signInName().words().set(carer.name().text());
        var isNamed = carer.isNamed();
        if (!carer.isApproved() || !isNamed) {
            return false;
        }
        background.run(() -> filling.introduce(carer.carer()), this::introduced);
        return true;
    }

    private void introduced(Acted acted) {
        if (acted.isSaved()) {
            enter();
        } else {
            state.set(new State.Asking(acted.words()));
        }
    }

    private void enter() {
        state.set(new State.Entering());
        leave();
        filling.enter();
    }

    void tryAgain() {
        line.syncNow();
    }

    void later() {
        leave();
        filling.later();
    }

    private void leave() {
        standings.unsubscribe();
        noMore.run();
    }
}
