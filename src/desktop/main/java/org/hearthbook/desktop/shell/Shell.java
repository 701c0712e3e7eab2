package org.hearthbook.desktop.shell;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Tray;
import org.hearthbook.desktop.controls.UndoBar;
import org.hearthbook.desktop.theme.Motion;
import org.kordamp.ikonli.Ikon;

import java.util.List;

/// The frame around every page: where to go, what is true, what is under way, what can be undone.
public final class Shell extends StackPane {

    /// Narrower than so many letters, the sidebar folds by itself.
    private static final double ROOM_FOR_WORDS = 50;

    private final List<Section> sections;
    private final Sidebar sidebar;
    private final StackPane content = new StackPane();
    private final StatusLine status = new StatusLine();
    private final NewsBar news = new NewsBar();
    private final Tray tray;
    private final UndoBar undo;
    private final VBox over;
    private final StackPane middle;
    private Runnable onFind = () -> {};
    private Runnable onLock = () -> {};
    private Runnable onSwitch = () -> {};

    public Shell(List<Section> sections) {
        this(sections, new Tray(), new UndoBar());
    }

    /// With a `tray` and an `undo` bar that the pages were given before.
    Shell(List<Section> sections, Tray tray, UndoBar undo) {
        this.sections = List.copyOf(sections);
        this.tray = tray;
        this.undo = undo;
        over = new VBox(news, undo, tray);
        middle = new StackPane(content, over);
        sidebar = new Sidebar(sections, section -> go(section.id()));
        setId("shell");
        getStyleClass().add("shell");
        middle.setId("content");
        var frame = new BorderPane();
        frame.setLeft(sidebar);
        frame.setCenter(middle);
        frame.setBottom(status);
        getChildren().add(frame);
        over.getStyleClass().add("over-page");
        over.setPickOnBounds(false);
        over.setFillWidth(false);
        widthProperty().subscribe(this::suit);
        status.fontProperty().subscribe(this::suit);
        new ShellKeys(this).listen();
        new KeptKeyboard(this, middle, content).keep();
        sections.stream().findFirst().ifPresent(first -> go(first.id()));
    }

    /// Opens the page of the section called `id`, made anew.
    public void go(String id) {
        sections.stream().filter(section -> section.id().equals(id)).forEach(this::open);
    }

    /// Shows `page` without leaving the section that is marked in the sidebar.
    public void show(Node page) {
        news.leave();
        content.getChildren().setAll(page);
        Motion.appear(page);
        Page.arriveIn(page);
    }

    /// Shows `page` and marks the section called `id`, which it belongs to.
    void show(String id, Node page) {
        sidebar.markHere(id);
        show(page);
    }

    /// Puts `page`, the newer one of the same place, where the page is: as far down, and with the
    /// keyboard where it was.
    void renew(Node page) {
        new SamePlace(content).renew(page);
    }

    /// Whether somebody may be writing on the page.
    boolean isForWriting() {
        return new SamePlace(content).isForWriting();
    }

    /// Where it is said that there is something newer than the page.
    NewsBar news() {
        return news;
    }

    /// Takes away the page that is shown, which keeps what was being written there.
    void clear() {
        content.getChildren().clear();
    }

    /// Shows the places of the household called `name`; without a name they go.
    Shell household(String name) {
        sidebar.household(name);
        return this;
    }

    /// What Ctrl+K does.
    public Shell onFind(Runnable action) {
        onFind = action;
        return this;
    }

    /// What Ctrl+L does.
    public Shell onLock(Runnable action) {
        onLock = action;
        return this;
    }

    /// Adds a button at the foot of the sidebar, such as the person's name or Lock.
    public Shell atFoot(String id, Ikon icon, String words, Runnable action) {
        sidebar.addAtFoot(id, icon, words, action);
        return this;
    }

    public StatusLine status() {
        return status;
    }

    public Tray tray() {
        return tray;
    }

    public UndoBar undo() {
        return undo;
    }

    /// What Ctrl+Shift+L does.
    public Shell onSwitch(Runnable action) {
        onSwitch = action;
        return this;
    }

    void go(int number) {
        sections.stream()
                .filter(it -> !it.isOfHousehold() || sidebar.hasHousehold())
                .skip(number - 1L)
                .findFirst()
                .ifPresent(this::open);
    }

    void find() {
        onFind.run();
    }

    void lock() {
        onLock.run();
    }

    void switchPerson() {
        onSwitch.run();
    }

    List<Node> areas() {
        return List.of(sidebar, middle, status);
    }

    private void open(Section section) {
        sidebar.markHere(section.id());
        show(section.page().get());
    }

    private void suit() {
        if (getWidth() > 0) {
            sidebar.suit(getWidth() / status.getFont().getSize() >= ROOM_FOR_WORDS);
        }
    }
}
