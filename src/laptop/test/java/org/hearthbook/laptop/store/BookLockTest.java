package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One book, one writer: tried by several programs at once.
class BookLockTest {

    @TempDir private Path home;

    @Test
    void letsOneInThenTheNext() throws IOException {
        var folder = new BookFolder(home);

        var first = BookLock.take(folder).orElseThrow();
        assertTrue(BookLock.take(folder).isEmpty());
        assertTrue(BookLock.take(folder).isEmpty());
        first.close();

        BookLock.take(folder).orElseThrow().close();
        assertTrue(Files.exists(folder.lock()));
    }

    @Test
    void isTheSameLockByAnotherPathToTheFolder() throws IOException {
        var folder = Files.createDirectory(home.resolve("book"));
        var link = Files.createSymbolicLink(home.resolve("link"), folder);

        try (var _ = BookLock.take(new BookFolder(folder)).orElseThrow()) {
            assertTrue(BookLock.take(new BookFolder(link)).isEmpty());
        }
    }

    @Test
    void letsExactlyOneOfThreeProgramsInEachTime() throws Exception {
        startTogether(3, 34);
    }

    @Test
    @Tag("proving")
    void letsExactlyOneOfSixProgramsInEachTime() throws Exception {
        startTogether(6, 200);
    }

    @Test
    void letsTheNextInWhenTheFirstWasKilled() throws Exception {
        var folder = home.resolve("book");
        KitchenLaptop.newBook(folder).close();
        try (var first = Program.start(OpeningProgram.class, folder);
                var second = Program.start(OpeningProgram.class, folder)) {
            first.say("open");
            assertEquals("Opened", first.hear());
            second.say("open");
            assertEquals("InUse", second.hear());

            first.kill();

            second.say("open");
            assertEquals("Opened", second.hear());
        }
    }

    private void startTogether(int programs, int times) throws Exception {
        var folder = home.resolve("book");
        KitchenLaptop.newBook(folder).close();
        var started = new ArrayList<Program>();
        try {
            for (var number = 0; number < programs; number++) {
                started.add(Program.start(OpeningProgram.class, folder));
            }
            var expected = new ArrayList<>(List.of("Opened"));
            IntStream.range(1, programs).forEach(_ -> expected.addFirst("InUse"));
            for (var time = 0; time < times; time++) {
                assertEquals(expected, answers(started), "time " + time);
            }
        } finally {
            started.forEach(Program::close);
        }
    }

    private static List<String> answers(List<Program> programs) throws IOException {
        programs.forEach(program -> program.say("open"));
        var answers = new ArrayList<String>();
        for (var program : programs) {
            answers.add(program.hear());
        }
        for (var program : programs) {
            program.say("close");
            program.hear();
        }
        return answers.stream().sorted().toList();
    }
}
