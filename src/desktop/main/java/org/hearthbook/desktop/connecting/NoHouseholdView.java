package org.hearthbook.desktop.connecting;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.connecting.FillingModel.State;
import org.hearthbook.desktop.controls.EmptyState;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.changes.Role;
import org.kordamp.ikonli.feather.Feather;

/// The page of somebody to whom the service has given no household: it stays the same while they
/// wait for one.
final class NoHouseholdView extends StackPane {

    private static final Words WORDS = Words.of(NoHouseholdView.class);

    private final FillingModel model;
    private final Label trouble = Says.strong("");

    NoHouseholdView(FillingModel model) {
        this.model = model;
        trouble.setId("filling-trouble");
    }

    void show(State.None state) {
        if (getChildren().isEmpty()) {
            getChildren().add(page(state.role()));
        }
        trouble.setText(state.words());
        Shown.onlyWhen(trouble, !state.words().isEmpty());
    }

    private Page page(Role role) {
        var again = Press.primary("try-again", WORDS.get("ask"), model::tryAgain);
        var lock = Press.quiet("later", WORDS.get("lock"), model::later);
        var why = WORDS.get(role.isService() ? "whyService" : "whyCarer");
        return new Page(heading(role))
                .add(
                        new EmptyState(Feather.GRID, WORDS.get("none"), why),
                        trouble,
                        Rows.actions(again, lock));
    }

    private static String heading(Role role) {
        return switch (role) {
            case SUPERVISING_SOCIAL_WORKER, ADMINISTRATOR -> WORDS.get("families");
            case MANAGER -> WORDS.get("team");
            case CARER, NEWCOMER -> WORDS.get("book");
        };
    }
}
