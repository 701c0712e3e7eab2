package org.hearthbook.desktop.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.store.BackingUp;
import org.hearthbook.laptop.store.Backup;
import org.hearthbook.laptop.store.CheckReport;
import org.hearthbook.laptop.store.Finding;
import org.hearthbook.records.content.ContentPack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How the book looks on this laptop, how it is kept, and which rules it goes by.
final class SettingsModel {

    /// What was last done here, said in words under the part that it belongs to.
    sealed interface State {
        record Quiet() implements State {}

        record Backup(String words) implements State {}

        record Checking() implements State {}

        record Checked(List<String> lines) implements State {
            public Checked {
                lines = List.copyOf(lines);
            }
        }

        record Pack(String words, boolean isAdopted) implements State {}
    }

    private static final Words WORDS = Words.of(SettingsView.class);

    private final Sitting sitting;
    private final Book book;
    private final ObjectProperty<Look> look;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Quiet());

    SettingsModel(Sitting sitting, Book book, ObjectProperty<Look> look) {
        this.sitting = sitting;
        this.book = book;
        this.look = look;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    Sitting sitting() {
        return sitting;
    }

    /// The look in force; setting it changes the window at once and is kept.
    ObjectProperty<Look> look() {
        return look;
    }

    List<Backup> backups() {
        return book.backups().list();
    }

    ContentPack pack() {
        return sitting.book().pack();
    }

    Path folder() {
        return book.folder();
    }

    void backUp() {
        sitting.background().run(() -> book.backups().take(), this::backedUp);
    }

    private void backedUp(BackingUp made) {
        var words =
                switch (made) {
                    case BackingUp.Done(var backup) ->
                            WORDS.get("backedUp", SpokenDate.say(backup.day()));
                    case BackingUp.DoneBefore(var backup) ->
                            WORDS.get("backedUp", SpokenDate.say(backup.day()));
                    case BackingUp.NotDone(var because) -> because.inPlainWords();
                };
        state.set(new State.Backup(words));
    }

    /// Looks through the whole book, away from the window.
    void check() {
        state.set(new State.Checking());
        var work = sitting.tray().begin(WORDS.get("checking"), () -> {});
        work.at(-1, WORDS.get("checkingNow"));
        sitting.background()
                .run(
                        () -> sitting.book().check(),
                        report -> {
                            work.leave();
                            checked(report);
                        });
    }

    private void checked(CheckReport report) {
        var looked = WORDS.get("looked", report.entries(), report.files(), report.backups());
        state.set(
                report.isWhole()
                        ? new State.Checked(List.of(WORDS.get("whole"), looked))
                        : new State.Checked(
                                report.findings().stream().map(Finding::inPlainWords).toList()));
    }

    /// Takes over the content pack in `file`.
    void adopt(Path file) {
        sitting.background()
                .run(
                        () -> sitting.book().adoptPack(Files.readAllBytes(file)),
                        this::adopted,
                        this::notRead);
    }

    private void adopted(Acted acted) {
        state.set(
                acted.isSaved()
                        ? new State.Pack(WORDS.get("adopted", pack().version()), true)
                        : new State.Pack(acted.words(), false));
    }

    private void notRead(Exception failure) {
        state.set(new State.Pack(WORDS.get("notRead"), false));
        if (!(failure instanceof IOException)) {
            throw new IllegalStateException(failure);
        }
    }
}
