package org.hearthbook.desktop.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.trying.Certificates;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.records.files.KeptFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

class FilesModelTest {

    @TempDir static Path folder;
    private static Evening evening;
    private Sitting sitting;

    @BeforeAll
    static void beginABook() {
        evening = Evening.of(folder.resolve("book"));
    }

    @BeforeEach
    void sitDown() {
        try (var window = Screen.show(() -> new javafx.scene.layout.StackPane())) {
            sitting = window.compute(evening::sitting);
        }
    }

    @AfterAll
    static void putItAway() {
        evening.close();
    }

    private FilesModel model() {
        return new FilesModel(sitting, List.of());
    }

    @Test
    void keepsAFileAndSavesACopyOfItWhereThePersonSays() throws IOException {
        var photo = Certificates.photo(folder, "certificate.jpg");
        var model = model();
        model.add(List.of(photo));

        assertEquals(
                List.of("certificate.jpg"), model.files().stream().map(KeptFile::name).toList());
        var place = folder.resolve("my copy.jpg");
        model.saveCopy(model.files().getFirst(), place);

        assertEquals(new FilesModel.State.CopySaved(place), model.state().get());
        assertArrayEquals(Files.readAllBytes(photo), Files.readAllBytes(place));
    }

    @Test
    void leavesNoHalfCopyWhereNothingCanBeWritten() throws IOException {
        var model = model();
        model.add(List.of(Certificates.pdf(folder, "letter.pdf")));

        model.saveCopy(model.files().getFirst(), folder.resolve("no such folder/letter.pdf"));

        var troubled = assertInstanceOf(FilesModel.State.Troubled.class, model.state().get());
        assertTrue(troubled.words().startsWith("No copy of letter.pdf was saved"));
        assertFalse(Files.exists(folder.resolve("no such folder")));
    }

    @Test
    void addsTheGoodOnesAndSaysWhyTheOthersAreNotThere() throws IOException {
        var large = folder.resolve("large.pdf");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(KeptFile.LARGEST + 1);
        }
        var model = model();

        model.add(
                List.of(
                        folder.resolve("gone.jpg"),
                        large,
                        Certificates.heic(folder, "garden.heic")));

        assertEquals(List.of("garden.heic"), model.files().stream().map(KeptFile::name).toList());
        var troubled = assertInstanceOf(FilesModel.State.Troubled.class, model.state().get());
        assertTrue(troubled.words().contains("cannot be read"), troubled.words());
        assertTrue(troubled.words().contains("over 25 MB"), troubled.words());
    }

    @Test
    void takesAFileAwayAndPutsItBack() throws IOException {
        var model = model();
        model.add(List.of(Certificates.pdf(folder, "first.pdf")));
        model.add(List.of(Certificates.pdf(folder, "second.pdf")));
        var first = model.files().getFirst();

        try (var screen = Screen.show(() -> sitting.undo())) {
            screen.inside(() -> model.remove(first));
            assertEquals(1, model.files().size());
            assertTrue(evening.book().household().file(first.id()).orElseThrow().isRemoved());
            screen.press("undo");
        }

        assertEquals(first, model.files().getFirst());
        assertFalse(evening.book().household().file(first.id()).orElseThrow().isRemoved());
    }

    @Test
    void stopsWhenThePersonSaysSo() throws IOException {
        var later = new ArrayDeque<Runnable>();
        var waiting =
                new Sitting(
                        sitting.book(),
                        new Background(later::add, Runnable::run),
                        sitting.going(),
                        sitting.tray(),
                        sitting.undo(),
                        sitting.line());
        var large = folder.resolve("film.mp4");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(5L * 1024 * 1024);
        }
        var model = new FilesModel(waiting, List.of());

        try (var screen = Screen.show(waiting::tray)) {
            screen.inside(() -> model.add(List.of(large)));
            assertTrue(screen.allWords().contains("Adding film.mp4"), screen.allWords());
            screen.press("tray-stop-1");
            screen.inside(() -> Optional.ofNullable(later.poll()).ifPresent(Runnable::run));
        }

        assertEquals(List.of(), model.files());
        assertEquals(new FilesModel.State.Resting(), model.state().get());
    }

    @Test
    void everyCardCanBeReadAndReached() throws IOException {
        var model = model();
        model.add(
                List.of(
                        Certificates.photo(folder, "certificate.png"),
                        Certificates.pdf(folder, "a rather long name of a letter.pdf"),
                        Certificates.heic(folder, "photo.heic")));
        for (var look : List.of(Screen.DAY, Screen.DAY_LARGE)) {
            try (var screen = Screen.show(look, 1000, 900, () -> strip(model))) {
                screen.picture("files-" + look.textPercent());
                assertEquals(List.of(), screen.faults());
                assertTrue(screen.allWords().contains("It cannot be shown here"));
            }
        }
    }

    private Page strip(FilesModel model) {
        return new Page("Certificates").add(new FilesStripView("files", sitting, model));
    }
}
