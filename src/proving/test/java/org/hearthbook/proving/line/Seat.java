package org.hearthbook.proving.line;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.hearthbook.desktop.shell.Entrance;
import org.hearthbook.desktop.theme.Appearance;
import org.hearthbook.laptop.book.Desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        sees(list);
        Frames.on(() -> {
            find(ListView.class, list).orElseThrow().getSelectionModel().selectFirst();
            return true;
        });
        return this;
    }

    /// Waits until a part called `id` can be seen.
    Seat sees(String id) {
        return until("#" + id, () -> find(Node.class, id).isPresent(), () -> {});
    }

    /// Waits until `words` can be read.
    Seat reads(String words) {
        return until(words, () -> allWords().contains(words), () -> {});
    }

    /// On the page of the service: presses *Send now* again and again until `words` can be read.
    Seat sendsUntil(String words) {
        return until(
                words,
                () -> allWords().contains(words),
                () -> find(ButtonBase.class, "sync-now").ifPresent(ButtonBase::fire));
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
