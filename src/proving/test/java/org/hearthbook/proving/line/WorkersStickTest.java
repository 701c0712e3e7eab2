package org.hearthbook.proving.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Delay;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.Sending;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.handing.HandOver;
import org.hearthbook.laptop.handing.HandedOver;
import org.hearthbook.laptop.handing.TakeIn;
import org.hearthbook.laptop.handing.TakenIn;
import org.hearthbook.laptop.sync.Enrolling;
import org.hearthbook.laptop.sync.Introduction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// A social worker who hands her notes to a carer, and whose laptop is then lost.
final class WorkersStickTest {

    @TempDir private Path folder;
    private Council council;
    private Pair pair;
    private Home kitchen;
    private Enrolling.Enrolled amaras;
    private UUID sam = new UUID(0, 0);
    private UUID note = new UUID(0, 0);

    @BeforeEach
    void handOverAndLoseTheLaptop() {
        council = new Council(folder.resolve("service"));
        council.administer("person", "add", "Sam Example", "--role", "ssw", "--household", "H-1");
        pair = Pair.with(council);
        kitchen = new Home(folder.resolve("kitchen"));
        amaras = pair.enrol(kitchen.begin(), "Amara Example");
        Pair.sync(amaras);
        try (var office = new Home(folder.resolve("office"))) {
            var sams = pair.join(office, "Sam Example");
            Pair.sync(sams);
            Pair.sync(amaras);
            sam = sams.book().me();
            note = Home.note(sams.book(), "Told Amara about the course.");
            assertEquals(1, taken(amaras.book(), handedOver(sams.book(), "sams")).fresh());
            sams.book().close();
        }
    }

    @AfterEach
    void close() {
        amaras.book().close();
        kitchen.close();
        council.close();
    }

    private Path handedOver(OpenBook from, String name) {
        var file = folder.resolve(name + ".hearth");
        assertInstanceOf(
                HandedOver.Made.class, HandOver.make(from, file, false, (_, _) -> {}), name);
        return file;
    }

    private static TakenIn.Done taken(OpenBook into, Path file) {
        var taken = TakeIn.take(into, file, false, (_, _) -> {});
        return assertInstanceOf(TakenIn.Done.class, taken, taken::toString);
    }

    @Test
    void whatSheWroteGoesOnceSheSignsInAtTheCarers() {
        Pair.sync(amaras);
        var delay = amaras.book().bag().delays().getFirst();
        assertEquals(Delay.Cause.SENDS_THEMSELF, delay.because());
        assertEquals(sam, delay.who());
        assertTrue(
                delay.words("Sam Example")
                        .endsWith("a sign-in for Sam Example on their page here."));
        assertInstanceOf(Sending.Delayed.class, amaras.book().sending(note));

        var let = amaras.book().keys().letSignIn(sam, "Sam", Home.words(), Home.code());
        assertTrue(let.isSaved(), let::words);
        var answer = kitchen.book.signIn(sam, Home.words());
        try (var here = assertInstanceOf(SignIn.SignedIn.class, answer).book()) {
            Pair.sync(pair.enrol(here, "Sam Example"));
            assertInstanceOf(Sending.Sent.class, here.sending(note));
        }
    }

    @Test
    void nobodyElseCanHandItOn() {
        try (var study = new Home(folder.resolve("study"))) {
            var bens = pair.join(study, "Ben Example");
            try (var ben = bens.book()) {
                Pair.sync(bens);
                Introduction.ofCarer(ben, bens.membership(), Home.BEN);
                Pair.sync(bens);
                Pair.sync(amaras);
                var stick = handedOver(amaras.book(), "amaras");

                assertEquals(List.of("workerSendsItself"), taken(ben, stick).leftOut());
                var answer = council.administer("take-in", stick.toString());
                assertTrue(answer.contains("\"because\":\"workerSendsItself\""), answer);
            }
        }
    }
}
