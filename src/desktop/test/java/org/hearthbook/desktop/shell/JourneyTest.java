package org.hearthbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.controls.FileDrop;
import org.hearthbook.desktop.controls.PageList;
import org.hearthbook.desktop.files.PdfCopyView;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.documents.checking.DocumentCheck;
import org.hearthbook.records.content.NoteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

/// The main job of a carer from the first window on, over a real book, in the real window.
final class JourneyTest {

    private static final String WORDS = "purple kettle on the hob";
    private static final String BENS_WORDS = "three wet dogs upstairs";
    private static final Desk DESK =
            new Desk(
                    Clock.fixed(Instant.parse("2027-03-01T22:04:00Z"), ZoneOffset.UTC),
                    new SecureRandom(),
                    System::nanoTime);

    @TempDir Path folder;

    @Test
    void aCarerBeginsSignsLearnsEvidencesWritesAndFindsItAllAgain() throws IOException {
        var entrance = new Entrance(folder.resolve("book"), DESK, Runnable::run, Runnable::run);
        try (var screen =
                Screen.show(() -> {
                    entrance.open();
                    return entrance.root();
                })) {
            begin(screen);
            sign(screen, "Amara Example", WORDS);
            savePdf(screen, "copy", folder.resolve("agreement.pdf"));
            recordTheCourse(screen, photo("certificate.jpg"));
            buildTheEvidence(screen, photo("garden.jpg"));
            screen.press("go-standards");
            savePdf(screen, "portfolio", folder.resolve("portfolio.pdf"));
            addKofi(screen);
            writeNotes(screen);
            addBen(screen);
            comeBack(screen);
        }
    }

    private static void begin(Screen screen) {
        screen.write("name", "Amara Example").write("sign-in-name", "Amara");
        screen.write("household", "The Example household").press("next");
        screen.press("kind-1").write("approved-on", "4 9 2026").press("next");
        screen.write("new-passphrase", WORDS).write("new-passphrase-again", WORDS).press("next");
        giveThirdGroup(screen);
        screen.press("numbers-later");
    }

    private static void giveThirdGroup(Screen screen) {
        var third = screen.words("recovery-code").split(" ", -1)[2].toLowerCase(Locale.ROOT);
        screen.write("third-group", third).press("next");
    }

    private static void sign(Screen screen, String name, String passphrase) {
        screen.press("go-agreement");
        screen.inside(() -> screen.find(Node.class, "letter").requestFocus());
        screen.type(KeyCode.END).press("have-read").press("signing-pad-other");
        screen.write("signing-pad-name", name);
        screen.write("signing-passphrase", passphrase).press("sign");
        screen.picture("journey-signed");
        assertTrue(screen.allWords().contains(name), screen.allWords());
    }

    /// Saves the document of the part called `id`, opens it, and checks it as a stranger would.
    private static void savePdf(Screen screen, String id, Path place) throws IOException {
        var opened = new ArrayList<Path>();
        screen.inside(() ->
                screen.find(PdfCopyView.class, id)
                        .using((_, _) -> Optional.of(place), opened::add));
        screen.press(id + "-save").press(id + "-open");
        assertEquals(List.of(place), opened);
        assertTrue(DocumentCheck.of(Files.readAllBytes(place)).isGood(), id);
    }

    private static void recordTheCourse(Screen screen, Path certificate) {
        screen.press("go-training").press("add-course");
        screen.write("course-title", "Seeing every child").write("course-when", "20 2 2027");
        screen.write("course-learned", "Ask, do not assume.");
        screen.write("course-changed", "We cook from each family's table.");
        add(screen, "certificates-add", certificate);
        screen.picture("journey-course").press("save-course");
        assertTrue(screen.allWords().contains("Seeing every child"), screen.allWords());
    }

    private static void add(Screen screen, String drop, Path file) {
        screen.inside(() -> screen.find(FileDrop.class, drop).chooser(_ -> List.of(file)));
        screen.press(drop + "-choose");
    }

    private static void buildTheEvidence(Screen screen, Path photo) {
        screen.press("go-standards").press("open-1-2");
        screen.write("account", "We found out how each child likes their hair done.");
        screen.press("save-account").press("choose-evidence");
        screen.inside(() -> chooseFirst(screen.find(PageList.class, "evidence-choices")));
        screen.picture("journey-evidence").press("use-evidence");
        add(screen, "evidence-files", photo);
        screen.press("ready");
        screen.picture("journey-ready");
        assertTrue(screen.sees("take-back"), screen.allWords());
    }

    private static void chooseFirst(PageList<?> list) {
        list.getSelectionModel().selectFirst();
    }

    private static void addKofi(Screen screen) {
        screen.press("go-people").press("add-child").write("child-name", "Kofi");
        screen.write("came-home", "1 1 2027").press("save-child");
        assertTrue(screen.allWords().contains("Kofi"), screen.allWords());
    }

    private static void writeNotes(Screen screen) {
        write(screen, 0, "We read together.");
        write(screen, 2, "A good day at school.");
        disclose(screen);
    }

    private static void write(Screen screen, int kind, String text) {
        screen.press("go-notes").press("write-note");
        chooseKind(screen, kind);
        screen.write("note-text", text).press("save-note");
        assertTrue(screen.allWords().contains(text), screen.allWords());
    }

    private static void disclose(Screen screen) {
        screen.press("go-notes").press("write-note");
        chooseKind(screen, 10);
        assertTrue(screen.sees("phone-first"));
        screen.write("spoken-0", "  i dont want to go ").write("note-text", "At bath time.");
        screen.write("field-what-i-did", "I listened and thanked him.").press("save-note");
        screen.picture("journey-disclosure-amiss");
        assertTrue(screen.allWords().contains("Write an answer to"), screen.allWords());
        screen.write("field-who-i-told", "The out of hours team, 21:40.").press("save-note");
        screen.picture("journey-disclosed");
        assertTrue(screen.allWords().contains("In Kofi's own words"), screen.allWords());
    }

    private static void chooseKind(Screen screen, int kind) {
        @SuppressWarnings("unchecked") // the only box with this id holds kinds of note
        ComboBox<NoteKind> box = screen.find(ComboBox.class, "note-kind");
        screen.inside(() -> box.getSelectionModel().select(kind));
    }

    private static void addBen(Screen screen) {
        screen.press("go-people").press("add-carer");
        screen.write("carer-name", "Ben Example").press("kind-2");
        screen.write("approved-on", "4 9 2026").write("sign-in-name", "Ben").press("next");
        screen.picture("journey-ben-passphrase");
        screen.write("new-passphrase", BENS_WORDS).write("new-passphrase-again", BENS_WORDS);
        screen.press("next").picture("journey-ben-code");
        giveThirdGroup(screen);
        screen.chord(KeyCode.CONTROL, KeyCode.L).picture("journey-who");
        screen.press("person-2").write("passphrase", BENS_WORDS).press("open");
        assertTrue(screen.allWords().contains("Good evening, Ben"), screen.allWords());
        sign(screen, "Ben Example", BENS_WORDS);
        screen.chord(KeyCode.CONTROL, KeyCode.L);
        signIn(screen);
    }

    private static void signIn(Screen screen) {
        screen.press("person-1").write("passphrase", WORDS).press("open");
        assertTrue(screen.allWords().contains("Good evening, Amara"), screen.allWords());
    }

    private static void comeBack(Screen screen) {
        screen.press("go-notes").press("write-note").write("note-text", "Half a thou");
        screen.chord(KeyCode.CONTROL, KeyCode.L);
        assertFalse(screen.allWords().contains("Kofi"), screen.allWords());
        signIn(screen);
        screen.press("go-notes");
        assertTrue(screen.allWords().contains("We read together."), screen.allWords());
        screen.press("write-note");
        assertEquals("Half a thou", screen.words("note-text"));
        screen.picture("journey-back");
    }

    private Path photo(String name) throws IOException {
        var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var file = folder.resolve(name);
        ImageIO.write(picture, "jpg", file.toFile());
        return file;
    }
}
