package org.hearthbook.proving.line;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.hearthbook.desktop.shell.Entrance;
import org.hearthbook.desktop.theme.Appearance;
import org.hearthbook.laptop.book.Desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

/// Somebody in front of the real window of one laptop, who presses, types, reads and waits.
final class Seat implements AutoCloseable {

    private static final Path PICTURES =
            Path.of(System.getProperty("house", "../.."), "target", "desktop", "pictures");

    private final Entrance entrance;
    private final Stage stage;

    private Seat(Entrance entrance, Stage stage) {
        this.entrance = entrance;
        this.stage = stage;
    }

    /// Opens the window on the book in `folder`, or on none.
    static Seat at(Path folder) {
        return Frames.on(() -> open(folder));
    }

    private static Seat open(Path folder) {
        var work = Executors.newVirtualThreadPerTaskExecutor();
        var entrance = new Entrance(folder, Desk.real(), work, Platform::runLater);
        var scene = new Scene(entrance.root(), 1000, 800);
        new Appearance(scene);
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.show();
        entrance.open();
        return new Seat(entrance, stage);
    }

    Seat press(String id) {
        sees(id);
        Frames.on(() -> {
            find(ButtonBase.class, id).orElseThrow().fire();
            return true;
        });
        return this;
    }

    /// Replaces what is in the field called `id`.
    Seat write(String id, String words) {
        sees(id);
        Frames.on(() -> {
            find(TextInputControl.class, id).orElseThrow().setText(words);
            return true;
        });
        return this;
    }

    Seat chooseFirst(String list) {
        return choose(list, 0);
    }

    /// Chooses one of a list, which may fold out.
    Seat choose(String id, int number) {
        sees(id);
        Frames.on(() -> {
            switch (find(Node.class, id).orElseThrow()) {
                case ComboBox<?> box -> box.getSelectionModel().select(number);
                case ListView<?> list -> list.getSelectionModel().select(number);
                case Node other -> throw new AssertionError(other);
            }
            return true;
        });
        return this;
    }

    /// Reads the page called `id` to its end.
    Seat readToEnd(String id) {
        sees(id);
        return until(
                "the end of " + id,
                () -> find(ScrollPane.class, id).filter(Seat::isAtEnd).isPresent(),
                () -> find(ScrollPane.class, id).ifPresent(it -> it.setVvalue(it.getVmax())));
    }

    private static boolean isAtEnd(ScrollPane pane) {
        return pane.getVvalue() == pane.getVmax()
                || pane.getContent().getLayoutBounds().getHeight()
                        <= pane.getViewportBounds().getHeight();
    }

    /// Draws on the paper called `id`, as with a pen.
    Seat draw(String id) {
        sees(id);
        Frames.on(() -> {
            var paper = find(Node.class, id).orElseThrow();
            var corner = paper.localToScene(0, 0);
            paper.fireEvent(pen(MouseEvent.MOUSE_PRESSED, corner.add(20, 30)));
            for (var at = 30; at < 120; at += 10) {
                paper.fireEvent(pen(MouseEvent.MOUSE_DRAGGED, corner.add(at, 30 + at % 20)));
            }
            paper.fireEvent(pen(MouseEvent.MOUSE_RELEASED, corner.add(120, 30)));
            return true;
        });
        return this;
    }

    private static MouseEvent pen(EventType<MouseEvent> type, Point2D at) {
        return new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    /// Waits until a part called `id` can be seen.
    Seat sees(String id) {
        return until("#" + id, () -> find(Node.class, id).isPresent(), () -> {});
    }

    /// Waits until `words` can be read.
    Seat reads(String words) {
        return until(words, () -> allWords().contains(words), () -> {});
    }

    Seat readsNoMore(String words) {
        return until("no " + words, () -> !allWords().contains(words), () -> {});
    }

    /// On the page of the service: presses *Send now* again and again until `words` can be read.
    Seat sendsUntil(String words) {
        return pressesUntilRead("sync-now", words);
    }

    /// Presses `button` again and again until `words` can be read.
    Seat pressesUntilRead(String button, String words) {
        return until(words, () -> allWords().contains(words), () -> pressIfThere(button));
    }

    /// Presses `button` again and again until a part called `id` can be seen.
    Seat pressesUntil(String button, String id) {
        return until("#" + id, () -> find(Node.class, id).isPresent(), () -> pressIfThere(button));
    }

    private void pressIfThere(String button) {
        find(ButtonBase.class, button).ifPresent(ButtonBase::fire);
    }

    /// Sends and fetches, and goes to `section` again, until what another laptop wrote is there.
    Seat fetches(String section, String id) {
        var way = new ArrayDeque<String>();
        return until("#" + id, () -> find(Node.class, id).isPresent(), () -> step(way, section));
    }

    /// The same, until `words` can be read.
    Seat fetchesUntilRead(String section, String words) {
        var way = new ArrayDeque<String>();
        return until(words, () -> allWords().contains(words), () -> step(way, section));
    }

    /// One page at a time: the next is there once this one is drawn.
    private void step(Deque<String> way, String section) {
        if (way.isEmpty()) {
            way.addAll(List.of("go-settings", "to-service", "sync-now", section));
        }
        find(ButtonBase.class, way.remove()).ifPresent(ButtonBase::fire);
    }

    private Seat until(String what, BooleanSupplier holds, Runnable meanwhile) {
        if (!Frames.look(holds, meanwhile)) {
            throw new AssertionError("Never: " + what + "\n" + Frames.on(this::allWords));
        }
        return this;
    }

    String words(String id) {
        return Frames.on(() -> find(Labeled.class, id).map(Labeled::getText).orElse(""));
    }

    /// The id of what has the keyboard, once that ends with `end`.
    String focus(String end) {
        until("the focus on " + end, () -> focused().endsWith(end), () -> {});
        return Frames.on(this::focused);
    }

    private String focused() {
        var owner = stage.getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    String code() {
        return Frames.on(() -> find(Node.class, "recovery-code").orElseThrow().getAccessibleText());
    }

    private String allWords() {
        var words = new ArrayList<String>();
        gather(stage.getScene().getRoot(), words);
        return String.join("\n", words);
    }

    private static void gather(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case Labeled labeled -> words.add(String.valueOf(labeled.getText()));
            case Text text -> words.add(text.getText());
            case Node _ -> {}
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(it -> gather(it, words));
        }
    }

    private <T extends Node> Optional<T> find(Class<T> kind, String id) {
        return Optional.ofNullable(stage.getScene().getRoot().lookup("#" + id))
                .filter(Node::isVisible)
                .map(kind::cast);
    }

    Seat picture(String name) {
        Frames.on(() -> keep(name));
        return this;
    }

    private boolean keep(String name) throws IOException {
        Files.createDirectories(PICTURES);
        var image = SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null);
        return ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
    }

    @Override
    public void close() {
        var left = new CompletableFuture<Boolean>();
        Frames.on(() -> {
            entrance.leave(() -> left.complete(true));
            return true;
        });
        Frames.await(left);
        Frames.on(() -> {
            stage.close();
            return true;
        });
    }
}
