package org.hearthbook.proving.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.sync.Introduction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// `hand-over` and `take-in` of two laptops, `take-in` and `hand-out` of their service, as typed.
final class HandingCommandsTest {

    private static final int VERSION_AT = 8;

    @TempDir private Path folder;
    private Council council;
    private String amarasLaptop = "";

    @BeforeEach
    void layTheTable() {
        council = new Council(folder.resolve("service"));
        var pair = Pair.with(council);
        try (var kitchen = new Home(folder.resolve("kitchen"));
                var study = new Home(folder.resolve("study"));
                var amara = kitchen.begin()) {
            amarasLaptop = kitchen.book.laptop().toString();
            var amaras = pair.enrol(amara, "Amara Example");
            Pair.sync(amaras);
            var bens = pair.join(study, "Ben Example");
            try (var ben = bens.book()) {
                Pair.sync(bens);
                Introduction.ofCarer(ben, bens.membership(), Home.BEN);
                Pair.sync(bens);
            }
            Pair.sync(amaras);
            Home.note(amara, "We read together.");
        }
    }

    @AfterEach
    void clearTheTable() {
        council.close();
    }

    private Keyboard laptop(String book, String command, String... more) {
        var first =
                List.of(
                        command,
                        "--book",
                        folder.resolve(book).toString(),
                        "--passphrase-file",
                        "-");
        return Keyboard.laptop("purple kettle on the hob\n", Keyboard.words(first, more));
    }

    private Keyboard service(String data, String command, String... more) {
        var first = List.of(command, "--data", folder.resolve(data).toString());
        return Keyboard.service(Keyboard.words(first, more));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private Path handedOver() {
        var made = laptop("kitchen", "hand-over", "--to", file("stick.hearth"));
        assertEquals(0, made.code(), made.said());
        return folder.resolve("stick.hearth");
    }

    private static void ended(int code, String words, Keyboard typed) {
        assertTrue(typed.says(words), typed::said);
        assertEquals(code, typed.code(), typed.said());
    }

    @Test
    void carryTheBookFromLaptopToLaptop() {
        var made = laptop("kitchen", "hand-over", "--to", file("stick.hearth"), "--json");
        ended(0, "1 of the changes still wait for the service.", made);
        assertTrue(made.prints("\"unsent\":1,\"files\":0,"), made::printed);
        assertTrue(made.prints("\"readers\":1,\"forService\":true"), made::printed);
        ended(6, "There is a file", laptop("kitchen", "hand-over", "--to", file("stick.hearth")));
        ended(2, "--to", laptop("kitchen", "hand-over"));
        var other = laptop("kitchen", "hand-over", "--to", file("b"), "--household", "The Sea");
        ended(2, "The Example household", other);

        var taken = laptop("study", "take-in", file("stick.hearth"), "--json");
        ended(0, "Taken in from Amara Example: 1 changes", taken);
        assertTrue(taken.prints("\"by\":\"Amara Example\",\"fresh\":1,"), taken::printed);
        ended(0, "is here already", laptop("study", "take-in", file("stick.hearth")));
    }

    @Test
    void takeNothingFromAWrongFileAndSayWhy() throws IOException {
        var stick = Files.readAllBytes(handedOver());

        for (var taking : List.of(true, false)) {
            var cut = written("cut", Arrays.copyOf(stick, stick.length - 9));
            var damaged = written("damaged", changed(stick, stick.length / 2));
            var newer = written("newer", changed(stick, VERSION_AT));
            var letter = written("letter", new byte[] {'D', 'e', 'a', 'r'});
            ended(taking ? 5 : 66, "its end is missing", takeIn(taking, cut));
            ended(taking ? 5 : 66, "was damaged or changed", takeIn(taking, damaged));
            ended(taking ? 7 : 66, "A newer Hearthbook made", takeIn(taking, newer));
            ended(taking ? 1 : 66, "This is not a file that", takeIn(taking, letter));
            ended(
                    taking ? 6 : 66,
                    taking ? "could not be read" : "cannot be read",
                    takeIn(taking, file("none")));
            ended(2, "", takeIn(taking));
        }
        ended(0, "1 changes and 0 photos", takeIn(true, file("stick.hearth")));
    }

    private Keyboard takeIn(boolean isLaptop, String... file) {
        return isLaptop ? laptop("study", "take-in", file) : service("service", "take-in", file);
    }

    private static byte[] changed(byte[] whole, int at) {
        var changed = whole.clone();
        changed[at] ^= 1 << 6;
        return changed;
    }

    private String written(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    @Test
    void openForNobodyElse() throws IOException {
        var stick = handedOver().toString();
        try (var attic = new Home(folder.resolve("attic"))) {
            attic.begin().close();
        }
        Files.createDirectories(folder.resolve("twin"));
        Files.copy(folder.resolve("service/service.keys"), folder.resolve("twin/service.keys"));
        for (var begun : List.of("elsewhere", "twin")) {
            var data = file(begun);
            Keyboard.service("household", "add", "Sea", "--reference", "S-1", "--data", data);
        }

        ended(1, "sealed for other people", laptop("attic", "take-in", stick));
        ended(1, "not sealed for this service", service("elsewhere", "take-in", stick));
        ended(1, "No laptop of this service", service("twin", "take-in", stick));
    }

    @Test
    void takeNothingFromAStrangerUntilTheBookKnowsThem() {
        council.administer(
                "person", "add", "Cara Example", "--role", "carer", "--household", "H-1");
        var cara = new NewCarer("Cara Example", "Cara", "secondary", LocalDate.of(2026, 9, 4), "");
        try (var attic = new Home(folder.resolve("attic"))) {
            var caras = Pair.with(council).join(attic, "Cara Example");
            try (var book = caras.book()) {
                Pair.sync(caras);
                assertTrue(Introduction.ofCarer(book, caras.membership(), cara).isSaved());
                Pair.sync(caras);
                Home.note(book, "Pancakes.");
            }
        }
        var stick = file("caras.hearth");
        ended(0, "is made", laptop("attic", "hand-over", "--to", stick));

        var refused = laptop("study", "take-in", stick, "--json");
        ended(1, "Nobody that this book knows made this file", refused);
        assertEquals("", refused.printed());
        assertEquals(0, notes("study"));

        ended(0, "", laptop("study", "sync"));
        ended(0, "Taken in from Cara Example: 1 changes", laptop("study", "take-in", stick));
        assertEquals(1, notes("study"));
    }

    private int notes(String book) {
        try (var home = Home.again(folder.resolve(book));
                var open = signedIn(home)) {
            return open.household().notes().size();
        }
    }

    private static OpenBook signedIn(Home home) {
        var answer = home.book.signIn(home.book.people().getFirst().person(), Home.words());
        return assertInstanceOf(SignIn.SignedIn.class, answer, answer::toString).book();
    }

    @Test
    void bringTheBookToTheServiceAndTheReceiptsBack() {
        var stick = handedOver().toString();
        var taken = service("service", "take-in", stick, "--json");
        assertEquals(0, taken.code(), taken.said());
        assertTrue(taken.prints("\"fresh\":1,"), taken::printed);
        var again = service("service", "take-in", stick);
        assertTrue(again.prints("0 changes are new"), again::printed);

        var made = handOut(amarasLaptop, file("back.hearth"));
        assertEquals(0, made.code(), made.said());
        assertTrue(made.prints("sealed for that person alone"), made::printed);
        assertTrue(made.prints("0 photos and papers"), made::printed);
        ended(73, "", handOut(amarasLaptop, file("back.hearth")));
        ended(1, "", handOut("00000000", file("to-nobody.hearth")));
        ended(2, "--to", service("service", "hand-out", "--household", "H-1", file("x")));

        ended(1, "sealed for other people", laptop("study", "take-in", file("back.hearth")));
        ended(0, "Colne Fostering", laptop("kitchen", "take-in", file("back.hearth")));
        ended(0, "The service has all of it", laptop("kitchen", "hand-over", "--to", file("c")));
    }

    private Keyboard handOut(String laptop, String file) {
        return service("service", "hand-out", "--household", "H-1", "--to", laptop, file);
    }

    @Test
    void takeARevokedLaptopsFileOnlyWhenAsked() {
        var stick = handedOver().toString();
        council.administer("revoke", amarasLaptop, "--yes");

        ended(1, "--even-revoked", service("service", "take-in", stick));
        var taken = service("service", "take-in", stick, "--even-revoked");
        assertEquals(0, taken.code(), taken.said());
        assertTrue(taken.prints("1 changes are new"), taken::printed);
        ended(1, "uses the laptop", handOut(amarasLaptop, file("back.hearth")));
        assertFalse(Files.exists(folder.resolve("back.hearth")));
    }
}
