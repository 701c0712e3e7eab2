package org.hearthbook.desktop.trying;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.hearthbook.desktop.controls.SheetLayer;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// A page shown in a window of a given size and look, to be pressed, read, pictured and swept.
public final class Screen implements AutoCloseable {

    public static final Look DAY = new Look(Theme.LIGHT, 100);
    public static final Look DAY_LARGE = new Look(Theme.LIGHT, 200);

    private final Stage stage;
    private final FxRobot robot = new FxRobot();

    private Screen(Stage stage) {
        this.stage = stage;
    }

    /// Shows `page` in daylight at 1000 by 760.
    public static Screen show(Supplier<? extends Node> page) {
        return show(DAY, 1000, 760, page);
    }

    /// Shows `page` at the hardest size there is: letters doubled, 1024 by 600.
    public static Screen showLarge(Supplier<? extends Node> page) {
        return show(DAY_LARGE, 1024, 600, page);
    }

    /// Shows `page`, made on the window's thread, in `look`. Nothing above 1000 by 1000 is seen.
    public static Screen show(
            Look look, double width, double height, Supplier<? extends Node> page) {
        return Toolkit.inside(() -> new Screen(stage(look, width, height, page.get())));
    }

    /// Does `task` on the window's thread.
    public void inside(Runnable task) {
        compute(() -> {
            task.run();
            return 0;
        });
    }

    /// Answers from the window's thread.
    public <T> T compute(Callable<T> task) {
        return Toolkit.inside(task);
    }

    public Scene scene() {
        return stage.getScene();
    }

    /// The part called `id`, which must be there.
    public <T extends Node> T find(Class<T> kind, String id) {
        return kind.cast(
                lookup(id).orElseThrow(() -> new AssertionError("Nothing is called " + id)));
    }

    /// Whether the part called `id` can be seen.
    public boolean sees(String id) {
        return lookup(id).filter(Walk::isSeen).isPresent();
    }

    /// The words on the label, button or field called `id`.
    public String words(String id) {
        return switch (find(Node.class, id)) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getText();
            case Node other -> String.valueOf(other.getAccessibleText());
        };
    }

    /// Every word that can be seen now, top to bottom.
    public String allWords() {
        return compute(() -> String.join("\n", Walk.wordsUnder(root())));
    }

    /// Presses the button, radio button or link called `id`.
    public Screen press(String id) {
        var button = find(ButtonBase.class, id);
        inside(() -> {
            button.requestFocus();
            button.fire();
        });
        return this;
    }

    /// Clicks the middle of the part called `id` with the mouse.
    public Screen click(String id) {
        robot.clickOn(find(Node.class, id));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// Writes `words` into the field called `id`, after what is there.
    public Screen write(String id, String words) {
        var input = find(TextInputControl.class, id);
        inside(() -> {
            input.requestFocus();
            input.end();
            input.replaceSelection(words);
        });
        return this;
    }

    /// Presses keys one after another on whatever has the focus.
    public Screen type(KeyCode... keys) {
        robot.type(keys);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// Presses keys together, such as CONTROL and K.
    public Screen chord(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// The id of what has the focus, or nothing.
    public String focus() {
        return compute(
                () -> Optional.ofNullable(scene().getFocusOwner()).map(Node::getId).orElse(""));
    }

    /// Keeps what every open window shows under target/desktop/pictures/`name`.png.
    public Screen picture(String name) {
        compute(() -> Pictures.keep(name));
        return this;
    }

    /// What would stand in the way of a person who uses the keyboard, a screen reader or large
    /// letters; empty when nothing does.
    public List<String> faults() {
        return compute(() -> Sweep.faults(root()));
    }

    /// Where the Tab key leads, from the first part until it comes round.
    public List<String> tabWalk() {
        return TabWalk.of(this);
    }

    public FxRobot robot() {
        return robot;
    }

    @Override
    public void close() {
        inside(stage::close);
    }

    Parent root() {
        return scene().getRoot();
    }

    private Optional<Node> lookup(String id) {
        return compute(() -> Optional.ofNullable(root().lookup("#" + id)));
    }

    private static Stage stage(Look look, double width, double height, Node page) {
        var root = page instanceof SheetLayer layer ? layer : new SheetLayer(page);
        var scene = new Scene(root, width, height);
        look.applyTo(scene);
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return stage;
    }

    /// Where pictures are kept.
    public static Path pictures() {
        return Pictures.FOLDER;
    }
}
