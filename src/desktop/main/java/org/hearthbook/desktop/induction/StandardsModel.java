package org.hearthbook.desktop.induction;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.records.content.CarerKind;
import org.hearthbook.records.induction.InductionProgress;

/// How a carer stands with all their standards.
public final class StandardsModel {

    /// What there is to work through.
    public sealed interface State {

        /// No standards are asked of this person; `kind` is what they are called.
        record NothingAsked(String kind) implements State {}

        /// The outcomes come from the service, and are not here yet.
        record FromTheService(InductionProgress progress) implements State {}

        record Working(InductionProgress progress) implements State {}
    }

    private final Sitting sitting;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();

    public StandardsModel(Sitting sitting) {
        this.sitting = sitting;
        var chapter = new InductionChapter(sitting.book());
        var kind = chapter.kind().map(CarerKind::label).orElse("");
        state.set(
                chapter.progress()
                        .map(StandardsModel::stateOf)
                        .orElseGet(() -> new State.NothingAsked(kind)));
    }

    private static State stateOf(InductionProgress progress) {
        return progress.comesFromTheService()
                ? new State.FromTheService(progress)
                : new State.Working(progress);
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public void open(String outcome) {
        sitting.going().to(new Place.OneOutcome(outcome));
    }

    /// Opens the signed certificate.
    public void openCertificate() {
        sitting.going().to(new Place.Completion(sitting.book().me()));
    }
}
