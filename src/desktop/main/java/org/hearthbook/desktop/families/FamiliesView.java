package org.hearthbook.desktop.families;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.hearthbook.desktop.controls.EmptyState;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.families.FamiliesModel.State;
import org.hearthbook.desktop.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The table of households: who needs me first, and everything else about them at a glance.
public final class FamiliesView extends StackPane {

    private static final Words WORDS = Words.of(FamiliesView.class);

    /// Narrower than so many letters, the columns stand under each other.
    private static final double ROOM_FOR_COLUMNS = 56;

    private final FamiliesModel model;
    private final TeamView team;
    private final Label count = Says.quiet("");
    private final VBox rows = new VBox();
    private final StackPane head = new StackPane();
    private final Page page;
    private final VBox table;
    private final EmptyState none =
            new EmptyState(Feather.GRID, WORDS.get("none"), WORDS.get("noneWhy"));
    private List<FamilyRowView> shown = List.of();
    private double width;

    public FamiliesView(FamiliesModel model) {
        this.model = model;
        team = new TeamView(model);
        getStyleClass().add("families");
        getStylesheets().add(Styles.beside(FamiliesView.class));
        page = new Page(WORDS.get(model.isManager() ? "headingTeam" : "heading")).wide();
        count.setId("families-count");
        rows.getStyleClass().add("rows");
        table = new VBox(search(), count, head, rows);
        table.getStyleClass().add("rows");
        page.lead(WORDS.get("lead")).add(team, none, table);
        getChildren().add(page);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var drawn = model.state().subscribe(this::show);
        Shown.whenGone(this, Subscription.combine(drawn, sizes())::unsubscribe);
    }

    private Subscription sizes() {
        return Subscription.combine(
                rows.widthProperty().subscribe(this::suit),
                count.fontProperty().subscribe(this::suit));
    }

    private Node search() {
        var find = new LineField("families-find");
        find.setText(model.state().get().choice().typed());
        find.textProperty().subscribe(model::find);
        var only = new CheckBox(WORDS.get("onlyNeeding"));
        only.setId("families-only");
        only.setSelected(model.state().get().choice().onlyNeeding());
        only.selectedProperty().subscribe(model::onlyNeeding);
        var search = Rows.actions(new Field(WORDS.get("find"), find), only);
        search.getStyleClass().add("search");
        return search;
    }

    private void show(State state) {
        Shown.onlyWhen(team, model.isManager());
        team.show(state.team());
        Shown.onlyWhen(none, state.all() == 0);
        Shown.onlyWhen(table, state.all() > 0);
        count.setText(counted(state));
        var focused = focused();
        var drawn = new ArrayList<FamilyRowView>();
        for (var row : state.rows()) {
            drawn.add(
                    new FamilyRowView("family-" + (drawn.size() + 1), row, () -> model.open(row)));
        }
        shown = drawn;
        draw();
        shown.stream()
                .map(FamilyRowView::open)
                .filter(it -> Objects.equals(it.getUserData(), focused))
                .forEach(Node::requestFocus);
    }

    private Object focused() {
        return shown.stream()
                .map(FamilyRowView::open)
                .filter(Node::isFocused)
                .findFirst()
                .map(Node::getUserData)
                .orElse("");
    }

    private static String counted(State state) {
        var all = state.all();
        var number = state.rows().size();
        var said =
                number == 0 || number + state.coming() == all
                        ? WORDS.count("count", number == 0 ? 0 : all)
                        : WORDS.get("ofAll", number, all);
        if (state.coming() == 0) {
            return said;
        }
        return WORDS.count("coming", state.coming());
    }

    private boolean hasRoom() {
        return rows.getWidth() / count.getFont().getSize() >= ROOM_FOR_COLUMNS;
    }

    private void suit() {
        if (rows.getWidth() > 0 && rows.getWidth() != width) {
            width = rows.getWidth();
            draw();
        }
    }

    private void draw() {
        var wide = hasRoom();
        var part = FamilyRowView.part(rows.getWidth(), count.getFont().getSize());
        head.getChildren().setAll(wide ? columns() : sorting());
        rows.getChildren()
                .setAll(
                        shown.stream()
                                .map(it -> wide ? it.inColumns() : it.inParts(part))
                                .toList());
    }

    private Node columns() {
        var grid = FamilyRowView.columns();
        grid.getStyleClass().add("columns");
        grid.addRow(0, Arrays.stream(Order.values()).map(this::sorter).toArray(Node[]::new));
        return grid;
    }

    private Node sorting() {
        var sorting = Rows.actions(Says.quiet(WORDS.get("sortBy")));
        Arrays.stream(Order.values()).map(this::sorter).forEach(sorting.getChildren()::add);
        return sorting;
    }

    private Button sorter(Order order) {
        var name = WORDS.get(order.name());
        var choice = model.state().get().choice();
        var isIt = choice.order() == order;
        var button = Press.plain(order.id(), name, () -> model.sort(order));
        button.setMinWidth(0);
        button.setWrapText(true);
        if (isIt) {
            Press.with(choice.turned() ? Feather.ARROW_UP : Feather.ARROW_DOWN, button);
        }
        button.setAccessibleText(
                WORDS.get(isIt ? choice.turned() ? "turned" : "sorted" : "sort", name));
        return button;
    }

    private void pressed(KeyEvent event) {
        var step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        var at =
                shown.stream().map(FamilyRowView::open).map(Node::isFocused).toList().indexOf(true);
        if (step != 0 && at >= 0 && at + step >= 0 && at + step < shown.size()) {
            shown.get(at + step).open().requestFocus();
            event.consume();
        }
    }
}
