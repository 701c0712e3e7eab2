package org.hearthbook.desktop.controls;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.stream.Stream;

/// One page of the notebook: a heading, and a column no wider than the eye can follow.
public final class Page extends ScrollPane {

    private static final String WIDE = "wide";

    private final Label title;
    private final VBox column = new VBox();

    public Page(String heading) {
        title = Says.title(heading);
        title.setAccessibleRole(AccessibleRole.TEXT);
        column.getStyleClass().add("column");
        column.getChildren().add(title);
        var desk = new StackPane(column);
        desk.getStyleClass().add("desk");
        StackPane.setAlignment(column, Pos.TOP_CENTER);
        setContent(desk);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("page");
        ScrollKeys.listen(this, this);
        InSight.keep(this);
    }

    /// A sentence under the heading that says what this page is for.
    public Page lead(String words) {
        var lead = Says.quiet(words);
        lead.getStyleClass().add("lead");
        column.getChildren().add(1, lead);
        return this;
    }

    /// Puts `nodes` at the end of the column.
    public Page add(Node... nodes) {
        column.getChildren().addAll(nodes);
        return this;
    }

    /// Lets the column use the whole window, for tables and things side by side.
    public Page wide() {
        column.getStyleClass().add(WIDE);
        return this;
    }

    /// Begins reading at the heading: from the top, and for a screen reader too.
    public void arrive() {
        setVvalue(0);
        (isFocusTraversable() ? this : title).requestFocus();
    }

    /// Begins reading at the heading of what is `shown`, if it has one.
    public static void arriveIn(Node shown) {
        // What is inside a page is in the window only once it is styled.
        shown.applyCss();
        firstIn(shown).ifPresentOrElse(Page::arrive, () -> atHeading(shown));
    }

    private static void atHeading(Node shown) {
        Stream.of(".heading-1", ".heading-2", ".heading-3")
                .flatMap(it -> Stream.ofNullable(shown.lookup(it)))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static Optional<Page> firstIn(Node node) {
        return switch (node) {
            case Page page -> Optional.of(page);
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream()
                            .flatMap(it -> firstIn(it).stream())
                            .findFirst();
            case Node _ -> Optional.empty();
        };
    }

    /// The column itself, heading first, for pages whose parts come and go.
    public VBox column() {
        return column;
    }

    /// The heading, for pages that are named after what they show.
    public Label title() {
        return title;
    }
}
