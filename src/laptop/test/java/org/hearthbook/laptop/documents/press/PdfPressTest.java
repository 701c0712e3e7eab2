package org.hearthbook.laptop.documents.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.hearthbook.laptop.documents.making.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

final class PdfPressTest {

    @TempDir private Path folder;

    @Test
    void writesOnlyTheFileThatWasChosen() throws Exception {
        var file = folder.resolve("chosen.pdf");

        var pressed = new PdfPress().press(letter(), file, Progress.unwatched());

        assertEquals(new Pressed.Written(file, 3), pressed);
        assertEquals(List.of(file), files(folder));
    }

    @Test
    void takesThePlaceOfAnEarlierCopy() throws Exception {
        var file = Files.writeString(folder.resolve("chosen.pdf"), "an earlier copy");

        new PdfPress().press(letter(), file, Progress.unwatched());

        assertEquals(3, Read.pages(Files.readAllBytes(file)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Progress.Step.class,
            names = {"LAYOUT", "PAGES", "WRITING"})
    void leavesNothingBehindWhenStopped(Progress.Step when) throws Exception {
        var pressed = new PdfPress().press(letter(), folder.resolve("x.pdf"), new StopAt(when));

        assertEquals(new Pressed.Cancelled(), pressed);
        assertEquals(List.of(), files(folder));
    }

    @Test
    void keepsTheEarlierCopyWhenStopped() throws Exception {
        var file = Files.writeString(folder.resolve("chosen.pdf"), "an earlier copy");

        new PdfPress().press(letter(), file, new StopAt(Progress.Step.WRITING));

        assertEquals("an earlier copy", Files.readString(file));
    }

    @Test
    void saysThatAFolderIsNotThere() {
        var file = folder.resolve("no such folder").resolve("x.pdf");

        var pressed = new PdfPress().press(letter(), file, Progress.unwatched());

        assertInstanceOf(Pressed.NotWritten.class, pressed);
    }

    @Test
    void saysThatTheDiskIsFullAndLeavesNoHalfFile() throws Exception {
        var small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", small.toString()));
        try {
            var pressed =
                    new PdfPress().press(letter(), small.resolve("x.pdf"), Progress.unwatched());

            assertEquals(new Pressed.DiskFull(), pressed);
            assertEquals(List.of(), files(small));
        } finally {
            assertTrue(run("umount", small.toString()));
        }
    }

    @Test
    void knowsAFullDiskByWhatTheSystemSays() {
        var place = new ChosenPlace(folder.resolve("x.pdf"));

        assertTrue(place.isFull(new IOException("No space left on device")));
        assertTrue(place.isFull(new IOException("There is not enough space on the disk")));
    }

    @Test
    void touchesNothingElseOnTheLaptop() throws Exception {
        var temporary = Files.createDirectory(folder.resolve("temporary"));
        var home = Files.createDirectory(folder.resolve("home"));
        var out = Files.createDirectory(folder.resolve("out"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        var done =
                run(
                        java,
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Duser.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        PressAlone.class.getName(),
                        out.resolve("x.pdf").toString());

        assertTrue(done);
        assertEquals(List.of(), files(temporary));
        assertEquals(List.of(), files(home));
        assertEquals(List.of(out.resolve("x.pdf")), files(out));
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        var steps = new EnumMap<Progress.Step, Integer>(Progress.Step.class);
        var watching =
                new Progress() {
                    @Override
                    public void reached(Step step, int done, int of) {
                        steps.put(step, done);
                    }

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                };

        new PdfPress().press(letter(), folder.resolve("x.pdf"), watching);

        assertEquals(1, steps.get(Progress.Step.LAYOUT));
        assertEquals(3, steps.get(Progress.Step.PAGES));
        assertEquals(1, steps.get(Progress.Step.WRITING));
    }

    private static Manuscript letter() {
        return Presses.manuscript(html -> {
            for (var page = 0; page < 3; page++) {
                html.block("p", page == 0 ? "" : "page", "We read together. ".repeat(20));
            }
        });
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static final class StopAt implements Progress {

        private final AtomicBoolean stop = new AtomicBoolean();
        private final Step when;

        StopAt(Step when) {
            this.when = when;
        }

        @Override
        public void reached(Step step, int done, int of) {
            if (step == when) {
                stop.set(true);
            }
        }

        @Override
        public boolean isCancelled() {
            return stop.get();
        }
    }
}
