package org.hearthbook.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.content.ContentPacks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SettingsModelsTest {

    @TempDir static Path folder;
    private static Evening evening;
    private SettingsModel model;

    @BeforeAll
    static void begin() {
        evening = Evening.of(folder.resolve("book"));
    }

    @AfterAll
    static void end() {
        evening.close();
    }

    @BeforeEach
    void open() {
        model =
                new SettingsModel(
                        evening.sitting(),
                        evening.closedBook(),
                        new SimpleObjectProperty<>(Look.standard()));
    }

    @Test
    void aBackupIsMadeAndListed() {
        model.backUp();

        var said = assertInstanceOf(SettingsModel.State.Backup.class, model.state().get());
        assertEquals(1, model.backups().size());
        assertTrue(said.words().contains("read back"), said.words());
    }

    @Test
    void aWholeBookIsSaidToBeWhole() {
        Screen.show(
                        () -> {
                            model.check();
                            return new StackPane();
                        })
                .close();

        var checked = assertInstanceOf(SettingsModel.State.Checked.class, model.state().get());
        assertEquals("Everything is as it was written.", checked.lines().getFirst());
    }

    @Test
    void aPackWithAMistakeChangesNothingAndANewerOneIsTakenOver() throws IOException {
        var shipped = new String(ContentPacks.shippedBytes(), StandardCharsets.UTF_8);
        var broken = Files.writeString(folder.resolve("broken.json"), "{");
        var newer =
                Files.writeString(
                        folder.resolve("newer.json"),
                        shipped.replaceFirst("\"version\": *1,", "\"version\": 2,"));

        model.adopt(broken);
        assertFalse(
                assertInstanceOf(SettingsModel.State.Pack.class, model.state().get()).isAdopted());
        model.adopt(newer);

        assertEquals(2, model.pack().version());
    }

    @Test
    void aChangedPassphraseIsTheOneThatOpens() {
        var secret = new SecretModel(evening.sitting(), true);
        secret.present().words().set("not my words at all");
        secret.chosen().once().words().set("three wet dogs upstairs");
        secret.chosen().again().words().set("three wet dogs upstairs");
        assertTrue(secret.change());
        assertInstanceOf(SecretModel.State.Asking.class, secret.state().get());

        secret.present().words().set(Evening.WORDS);
        assertTrue(secret.change());

        assertInstanceOf(SecretModel.State.Done.class, secret.state().get());
        var me = evening.book().me();
        var answer = evening.closedBook().signIn(me, Passphrase.of("three wet dogs upstairs"));
        assertInstanceOf(SignIn.SignedIn.class, answer);
        ((SignIn.SignedIn) answer).book().close();
    }

    @Test
    void helpIsFoundByItsWordsTitlesFirst() {
        var help = new HelpModel(evening.book().pack().guides());

        assertEquals(evening.book().pack().guides(), help.find(" "));
        assertEquals("How to write a good note", help.find("good NOTE").getFirst().title());
        assertEquals(List.of(), help.find("zebra crossing"));
    }
}
