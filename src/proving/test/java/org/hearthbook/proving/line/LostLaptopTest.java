package org.hearthbook.proving.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.handing.HandOver;
import org.hearthbook.laptop.handing.HandedOver;
import org.hearthbook.laptop.handing.TakeIn;
import org.hearthbook.laptop.handing.TakenIn;
import org.hearthbook.laptop.sync.Enrolling;
import org.hearthbook.laptop.sync.Introduction;
import org.hearthbook.records.handing.NotTaken.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A laptop that was lost, whose keys somebody has, and the sticks that are made later.
final class LostLaptopTest {

    @TempDir private Path folder;
    private Council council;
    private Home kitchen;
    private Home study;
    private Home attic;
    private Enrolling.Enrolled amara;
    private Enrolling.Enrolled lost;
    private Enrolling.Enrolled ben;

    /// Ben uses two laptops, and the study's is lost and revoked.
    @BeforeEach
    void lose() {
        council = new Council(folder.resolve("service"));
        var pair = Pair.with(council);
        kitchen = new Home(folder.resolve("kitchen"));
        study = new Home(folder.resolve("study"));
        attic = new Home(folder.resolve("attic"));
        amara = pair.enrol(kitchen.begin(), "Amara Example");
        Pair.sync(amara);
        lost = pair.join(study, "Ben Example");
        Pair.sync(lost);
        assertTrue(Introduction.ofCarer(lost.book(), lost.membership(), Home.BEN).isSaved());
        Pair.sync(lost);
        ben = pair.join(attic, "Ben Example");
        Pair.sync(ben);
        Pair.sync(ben);
        Pair.sync(amara);
        council.administer("revoke", study.book.laptop().toString(), "--yes");
    }

    @AfterEach
    void close() {
        amara.book().close();
        lost.book().close();
        ben.book().close();
        kitchen.close();
        study.close();
        attic.close();
        council.close();
    }

    private Path stick(OpenBook from, String name) {
        var file = folder.resolve(name);
        var made = HandOver.make(from, file, false, (_, _) -> {});
        assertInstanceOf(HandedOver.Made.class, made, made::toString);
        return file;
    }

    private static TakenIn take(OpenBook into, Path file) {
        return TakeIn.take(into, file, false, (_, _) -> {});
    }

    private static void opens(OpenBook book, Path file) {
        var taken = take(book, file);
        assertInstanceOf(TakenIn.Done.class, taken, taken::toString);
    }

    private static void isShutTo(OpenBook book, Path file) {
        var taken = take(book, file);
        var refused = assertInstanceOf(TakenIn.Refused.class, taken, taken::toString);
        assertEquals(Why.NOT_FOR_YOU, refused.why());
    }

    @Test
    void opensNothingThatIsMadeOnceTheOthersHeardOfIt() {
        Home.note(amara.book(), "We read together.");
        var before = stick(amara.book(), "before.hearth");
        Pair.sync(amara);
        var after = stick(amara.book(), "after.hearth");

        opens(ben.book(), before);
        opens(ben.book(), after);
        isShutTo(lost.book(), after);
    }

    @Test
    void opensNothingThatTheServiceHandsOut() {
        var out = folder.resolve("out.hearth");
        var laptop = attic.book.laptop().toString();
        council.administer("hand-out", "--household", "H-1", "--to", laptop, out.toString());

        isShutTo(lost.book(), out);
        opens(ben.book(), out);
    }

    @Test
    void isHeardOfByHandToo() {
        Home.note(amara.book(), "We read together.");
        council.goAway();
        var out = folder.resolve("out.hearth");
        var laptop = kitchen.book.laptop().toString();
        council.administer("hand-out", "--household", "H-1", "--to", laptop, out.toString());
        opens(amara.book(), out);

        isShutTo(lost.book(), stick(amara.book(), "after.hearth"));
    }
}
