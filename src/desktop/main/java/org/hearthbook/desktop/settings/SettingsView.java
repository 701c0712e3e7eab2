package org.hearthbook.desktop.settings;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.FileDrop;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.settings.SettingsModel.State;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.laptop.book.Book;

/// The page of everything that can be set.
public final class SettingsView extends StackPane {

    private static final Words WORDS = Words.of(SettingsView.class);
    private static final int BACKUPS_SHOWN = 11;

    private final SettingsModel model;
    private final VBox backups = part("backups-said");
    private final VBox check = part("check-said");
    private final VBox pack = part("pack-said");

    public SettingsView(Sitting sitting, Book book, ObjectProperty<Look> look) {
        this(new SettingsModel(sitting, book, look));
    }

    SettingsView(SettingsModel model) {
        this.model = model;
        model.state().subscribe(this::show);
        showAll();
    }

    private void showAll() {
        getChildren()
                .setAll(
                        new Page(WORDS.get("heading"))
                                .add(
                                        new LookView(model.look()),
                                        service(),
                                        secrets(),
                                        safety(),
                                        checking(),
                                        rules(),
                                        about()));
    }

    private Card service() {
        var line = model.sitting().line();
        var going = model.sitting().going();
        return line.enrolled()
                .map(it ->
                        new Card(WORDS.get("service"))
                                .add(Says.text(WORDS.get("serviceIs", it.service())))
                                .actions(
                                        press(
                                                "to-service",
                                                "serviceSee",
                                                () -> going.to(new Place.Service()))))
                .orElseGet(() ->
                        new Card(WORDS.get("service"))
                                .add(Says.text(WORDS.get("serviceNone")))
                                .actions(
                                        press(
                                                "to-connect",
                                                "serviceConnect",
                                                () -> going.to(new Place.Connect()))));
    }

    private Card secrets() {
        return new Card(WORDS.get("secrets"))
                .add(Says.quiet(WORDS.get("secretsLead")))
                .actions(
                        press("change-passphrase", "passphrase", () -> change(true)),
                        press("change-code", "code", () -> change(false)));
    }

    private void change(boolean passphrase) {
        var secret = new SecretModel(model.sitting(), passphrase);
        getChildren().setAll(new SecretView(secret, this::showAll));
    }

    private Card safety() {
        return new Card(WORDS.get("backups"))
                .add(Says.text(WORDS.get("backupsLead")), backups)
                .actions(press("back-up", "backUp", model::backUp));
    }

    private Card checking() {
        return new Card(WORDS.get("check"))
                .add(Says.text(WORDS.get("checkLead")), check)
                .actions(press("check", "checkNow", model::check));
    }

    private Card rules() {
        var drop =
                new FileDrop(
                        "pack-file",
                        WORDS.get("packTakes"),
                        files -> model.adopt(files.getFirst()));
        return new Card(WORDS.get("pack")).add(pack, Says.quiet(WORDS.get("packLead")), drop);
    }

    private Card about() {
        var folder = Says.text(WORDS.get("folder", model.folder()));
        folder.setId("folder");
        return new Card(WORDS.get("about"))
                .add(Says.text(WORDS.get("aboutLead")), folder, Says.quiet(WORDS.get("licences")));
    }

    private void show(State state) {
        fill(backups);
        model.backups().stream()
                .limit(BACKUPS_SHOWN)
                .map(backup -> Says.small(SpokenDate.say(backup.day())))
                .forEach(backups.getChildren()::add);
        var now = model.pack();
        fill(
                pack,
                Says.text(
                        WORDS.get(
                                "inForce",
                                now.title(),
                                now.version(),
                                SpokenDate.say(now.issued()))));
        switch (state) {
            case State.Quiet() -> fill(check);
            case State.Backup(var words) -> backups.getChildren().addFirst(Says.strong(words));
            case State.Checking() -> fill(check, Says.quiet(WORDS.get("checkingNow")));
            case State.Checked(var lines) -> {
                fill(check);
                lines.forEach(line -> check.getChildren().add(Says.text(line)));
            }
            case State.Pack(var words, _) -> pack.getChildren().add(Says.strong(words));
        }
    }

    private static void fill(VBox part, Node... nodes) {
        part.getChildren().setAll(nodes);
    }

    private static VBox part(String id) {
        var part = new VBox();
        part.setId(id);
        return part;
    }

    private static Node press(String id, String key, Runnable action) {
        return Press.quiet(id, WORDS.get(key), action);
    }
}
