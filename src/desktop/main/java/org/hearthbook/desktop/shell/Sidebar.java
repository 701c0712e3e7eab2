package org.hearthbook.desktop.shell;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Where a person can go, as icons with words; folded, as icons that say their word when asked.
final class Sidebar extends VBox {

    private static final Words WORDS = Words.of(Sidebar.class);
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final List<Button> places = new ArrayList<>();
    private final List<Button> all = new ArrayList<>();
    private final Button fold;
    private final VBox foot = new VBox();
    private final Label household = Says.strong("");
    private final VBox ofHousehold = new VBox(household);
    private boolean folded;
    private boolean room = true;

    Sidebar(List<Section> sections, Consumer<Section> onChosen) {
        setId("sidebar");
        getStyleClass().add("sidebar");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(WORDS.get("name"));
        fold = button("sidebar-fold", Feather.SIDEBAR, WORDS.get("fold"), this::turn);
        fold.getStyleClass().add("fold");
        household.setId("household");
        household.getStyleClass().add("household");
        var scroll = new ScrollPane(places(sections, onChosen));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        foot.getStyleClass().add("foot");
        getChildren().addAll(fold, scroll, foot);
        fold(false);
    }

    private VBox places(List<Section> sections, Consumer<Section> onChosen) {
        var list = new VBox();
        list.getStyleClass().add("places");
        ofHousehold.getStyleClass().add("places");
        Shown.onlyWhen(ofHousehold, false);
        for (var section : sections) {
            var group = section.isOfHousehold() ? ofHousehold : list;
            if (section.isOfHousehold() && !list.getChildren().contains(ofHousehold)) {
                list.getChildren().add(ofHousehold);
            }
            group.getChildren().add(place(section, onChosen));
        }
        return list;
    }

    /// Shows the places of the household called `name` under it; without a name they go.
    void household(String name) {
        household.setText(name);
        Shown.onlyWhen(ofHousehold, !name.isEmpty());
        fold(folded);
    }

    boolean hasHousehold() {
        return ofHousehold.isVisible();
    }

    void markHere(String id) {
        for (var place : places) {
            var here = id.equals(place.getUserData());
            place.pseudoClassStateChanged(HERE, here);
            place.setAccessibleHelp(here ? WORDS.get("here") : "");
        }
    }

    void addAtFoot(String id, Ikon icon, String words, Runnable action) {
        var button = button(id, icon, words, action);
        foot.getChildren().add(button);
        draw(button);
    }

    void fold(boolean narrow) {
        folded = narrow;
        pseudoClassStateChanged(FOLDED, narrow);
        Shown.onlyWhen(household, !narrow);
        all.forEach(this::draw);
        fold.setAccessibleText(WORDS.get(narrow ? "unfoldIt" : "foldIt"));
        fold.setTooltip(new Tooltip(fold.getAccessibleText()));
    }

    /// Folds or opens when the room for words comes or goes; in between, the person decides.
    void suit(boolean roomy) {
        if (roomy != room) {
            room = roomy;
            fold(!roomy);
        }
    }

    private void turn() {
        fold(!folded);
    }

    private Button place(Section section, Consumer<Section> onChosen) {
        var place =
                button(
                        "go-" + section.id(),
                        section.icon(),
                        section.name(),
                        () -> onChosen.accept(section));
        place.setUserData(section.id());
        places.add(place);
        return place;
    }

    private Button button(String id, Ikon icon, String words, Runnable action) {
        var button = Press.with(icon, Press.plain(id, words, action));
        button.getStyleClass().add("place");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        all.add(button);
        return button;
    }

    private void draw(Button button) {
        button.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        button.setAccessibleText(button.getText());
        button.setTooltip(folded ? new Tooltip(button.getText()) : null);
    }
}
