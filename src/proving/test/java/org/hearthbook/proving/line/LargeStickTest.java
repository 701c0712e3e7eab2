package org.hearthbook.proving.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.handing.HandOver;
import org.hearthbook.laptop.handing.HandedOver;
import org.hearthbook.laptop.handing.TakeIn;
import org.hearthbook.laptop.handing.TakenIn;
import org.hearthbook.laptop.sync.Enrolling;
import org.hearthbook.laptop.sync.Introduction;
import org.hearthbook.laptop.sync.Membership;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Ten thousand changes and a hundred megabytes of photos on one stick.
@Tag("proving")
final class LargeStickTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LOOK_EVERY_MILLIS = 400;

    @TempDir private Path folder;

    @Test
    void needsLittleMemoryForALargeFile() throws Exception {
        try (var council = new Council(folder.resolve("service"));
                var kitchen = new Home(folder.resolve("kitchen"));
                var study = new Home(folder.resolve("study"));
                var amara = Pair.with(council).enrol(kitchen.begin(), "Amara Example").book()) {
            Pair.sync(new Enrolling.Enrolled(amara, membership(amara)));
            var ben = Pair.with(council).join(study, "Ben Example");
            Pair.sync(ben);
            Introduction.ofCarer(ben.book(), ben.membership(), Home.BEN);
            Pair.sync(ben);
            Pair.sync(new Enrolling.Enrolled(amara, membership(amara)));
            fill(amara);
            var file = folder.resolve("stick.hearth");

            var made = growth(() -> made(amara, file));
            var taken = growth(() -> taken(ben.book(), file));

            assertEquals(Pair.digest(amara), Pair.digest(ben.book()));
            assertTrue(made <= 64, made + " MB");
            assertTrue(taken <= 64, taken + " MB");
            ben.book().close();
        }
    }

    @Test
    void needsLittleMemoryForALargeFileFromTheService() throws Exception {
        try (var council = new Council(folder.resolve("service"));
                var kitchen = new Home(folder.resolve("kitchen"));
                var study = new Home(folder.resolve("study"));
                var amara = Pair.with(council).enrol(kitchen.begin(), "Amara Example").book()) {
            Pair.sync(new Enrolling.Enrolled(amara, membership(amara)));
            var ben = Pair.with(council).join(study, "Ben Example");
            Pair.sync(ben);
            Introduction.ofCarer(ben.book(), ben.membership(), Home.BEN);
            Pair.sync(ben);
            addPhotos(amara);
            Pair.sync(new Enrolling.Enrolled(amara, membership(amara)));
            var file = folder.resolve("out.hearth");
            var laptop = ben.book().bookcase().laptop().toString();
            var words = List.of("hand-out", "--household", "H-1", "--to", laptop, "--with-files");
            var command = Keyboard.words(words, file.toString());

            var made = growth(() -> !council.administer(command).isEmpty());
            var taken = growth(() -> taken(ben.book(), file));

            assertEquals(Pair.digest(amara), Pair.digest(ben.book()));
            assertTrue(made <= 64, made + " MB");
            assertTrue(taken <= 64, taken + " MB");
            ben.book().close();
        }
    }

    private static Membership membership(OpenBook book) {
        return Membership.of(book.bookcase()).orElseThrow();
    }

    private static void fill(OpenBook book) {
        for (var batch = 0; batch < 20; batch++) {
            var acts = new ArrayList<Act>();
            for (var note = 0; note < 500; note++) {
                var text = "We read together, evening " + (batch * 500 + note) + ". ".repeat(300);
                var wording =
                        new Wording(
                                "everyday",
                                List.of(),
                                Home.MONDAY,
                                null,
                                text,
                                Map.of(),
                                List.of(),
                                List.of());
                acts.add(Act.on(book.newId(), new NoteChange.NoteWritten(wording, List.of())));
            }
            assertTrue(book.act(acts).isSaved());
        }
        addPhotos(book);
    }

    private static void addPhotos(OpenBook book) {
        for (var photo = 0; photo < 10; photo++) {
            Home.photo(book, 10 * MEGABYTE + photo);
        }
    }

    private static boolean made(OpenBook book, Path file) {
        var made = HandOver.make(book, file, true, (_, _) -> {});
        assertInstanceOf(HandedOver.Made.class, made, made::toString);
        return true;
    }

    private static boolean taken(OpenBook book, Path file) {
        var taken = TakeIn.take(book, file, false, (_, _) -> {});
        var done = assertInstanceOf(TakenIn.Done.class, taken, taken::toString);
        assertEquals(10, done.files());
        assertEquals(List.of(), done.leftOut());
        return true;
    }

    /// How many megabytes more are in use at the most while `work` is done, garbage left out.
    private static long growth(Callable<Boolean> work) throws Exception {
        var before = inUse();
        var most = new AtomicLong(before);
        var begun = System.nanoTime();
        var isOver = new CountDownLatch(1);
        var watching = Thread.ofPlatform().start(() -> watch(isOver, most));
        work.call();
        isOver.countDown();
        watching.join();
        var grown = (most.get() - before) / MEGABYTE;
        System.out.printf("%.1f s, %d MB more%n", (System.nanoTime() - begun) / 1e9, grown);
        return grown;
    }

    /// Looking collects the garbage first, so it is done now and then only.
    private static void watch(CountDownLatch isOver, AtomicLong most) {
        try {
            while (!isOver.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                most.accumulateAndGet(inUse(), Math::max);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static long inUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
