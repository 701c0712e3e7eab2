package org.hearthbook.desktop.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.files.PlaceToSave;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.Certificates;
import org.hearthbook.desktop.trying.Family;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.laptop.book.FileAdding;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.training.Course;
import org.hearthbook.records.training.TrainingChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

class TheirTrainingViewTest {

    private static final byte[] PDF = "%PDF-1.4 made up".getBytes(StandardCharsets.US_ASCII);

    @TempDir Path folder;

    @Test
    void showsWhatEachCarerLearnedAndIsAskedToLearn() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var family = table.family(0);
            writesACourse(family, photo(family), onItsWay(family));
            secondCarer(family);
            for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
                for (var percent : List.of(100, 200)) {
                    sound(table, new Look(theme, percent));
                }
            }
        }
    }

    private static void sound(Table table, Look look) {
        var name = (look.theme() + "-" + look.textPercent()).toLowerCase(Locale.ROOT);
        var height = look.textPercent() == 100 ? 900 : 600;
        try (var screen =
                Screen.show(look, 1000, height, () -> new TheirTrainingView(table.sitting()))) {
            screen.picture("their-training-" + name);
            assertEquals(List.of(), screen.faults(), name);
            var words = screen.allWords();
            assertTrue(words.contains("Amara Okafor"), words);
            assertTrue(words.contains("Learned: How small remarks add up."), words);
            assertTrue(words.contains("Done on Saturday 20 February 2027."), words);
            assertTrue(words.contains("Ben Okafor has written down no course yet."), words);
            assertFalse(words.contains("You "), words);
            assertTrue(words.contains("Still on its way to this laptop."), words);
            assertFalse(words.contains("Add"), words);
        }
    }

    @Test
    void aCertificateIsOpenedAndOneThatHasNotArrivedSaysSo() throws IOException {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var photo = photo(family);
            var coming = onItsWay(family);
            writesACourse(family, photo, coming);
            var copy = folder.resolve("copy.png");
            PlaceToSave place = (_, _) -> Optional.of(copy);
            try (var screen = Screen.show(() -> new TheirTrainingView(table.sitting(), place))) {
                screen.press("file-" + coming + "-save");
                assertTrue(screen.allWords().contains("so no copy was saved"), screen.allWords());
                assertFalse(Files.exists(copy));

                screen.press("file-" + photo + "-save");
                assertTrue(screen.allWords().contains("A copy is saved at"), screen.allWords());
                assertFalse(screen.sees("file-" + photo + "-remove"));
            }
            try (var kept = open(family, photo)) {
                assertArrayEquals(kept.readAllBytes(), Files.readAllBytes(copy));
            }
        }
    }

    @Test
    void aCertificateThatArrivesIsOpenedFromTheSamePage() throws IOException {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var coming = onItsWay(family);
            writesACourse(family, coming);
            var copy = folder.resolve("copy.pdf");
            PlaceToSave place = (_, _) -> Optional.of(copy);
            try (var screen = Screen.show(() -> new TheirTrainingView(table.sitting(), place))) {
                var kept = family.book().household().file(coming).orElseThrow();
                screen.inside(() -> family.book().files().take(kept, bytes()));

                screen.press("file-" + coming + "-save");

                assertArrayEquals(PDF, Files.readAllBytes(copy));
            }
        }
    }

    private UUID photo(Family family) {
        try {
            var photo = Certificates.photo(folder, "equality.png");
            var added = (FileAdding.Added) family.book().files().add(photo, _ -> {});
            family.postman().receivesAll(Family.AT);
            return added.file().id();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /// A paper that the carer added at home, of which only the name is here.
    private static UUID onItsWay(Family family) {
        var file = family.book().newId();
        family.carerWrites(
                file, new FileChange.Added("Level 2.pdf", "application/pdf", PDF.length, hash()));
        return file;
    }

    private static String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PDF));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    private static ByteArrayInputStream bytes() {
        return new ByteArrayInputStream(PDF);
    }

    private static InputStream open(Family family, UUID file) throws IOException {
        return family.book().files().open(family.book().household().file(file).orElseThrow());
    }

    @Test
    void saysSoWhereNobodyFosters() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var left = new PersonChange.MovedOn(LocalDate.of(2027, 2, 1), "");
            family.carerWrites(family.carer(), left);
            try (var screen = Screen.show(() -> new TheirTrainingView(table.sitting()))) {
                assertTrue(screen.allWords().contains("Nobody fosters here now"));
                assertEquals(List.of(), screen.faults());
            }
        }
    }

    private static void writesACourse(Family family, UUID... certificates) {
        var course =
                new Course(
                        "equality-and-diversity",
                        "Equality and diversity",
                        "Essex County Council",
                        LocalDate.of(2027, 2, 20),
                        120,
                        "How small remarks add up.",
                        "We look up the food of each child's family together.",
                        List.of(certificates),
                        List.of("1.2"));
        family.carerWrites(
                family.book().newId(), new TrainingChange.Recorded(family.carer(), course));
    }

    private static void secondCarer(Family family) {
        var approved = LocalDate.of(2026, 9, 4);
        var ben = new PersonChange.CarerAdded("Ben Okafor", "secondary", approved, "");
        family.carerWrites(family.book().newId(), ben);
    }
}
