package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// The laptop dies while it writes: what was said to be kept is there, whole.
class KilledTest {

    private static final int LONGEST_MILLIS = 300;

    @TempDir private Path home;
    private Path folder;
    private final List<UUID> entries = new ArrayList<>();
    private final List<UUID> files = new ArrayList<>();
    private final Map<String, Long> drafts = new HashMap<>();
    private int checked;

    @BeforeEach
    void begin() {
        folder = home.resolve("book");
        KitchenLaptop.newBook(folder).close();
    }

    @Test
    void losesNothingThatWasKeptInThirtyDeaths() throws Exception {
        die(30);
    }

    @Test
    @Tag("proving")
    void losesNothingThatWasKeptInFiveHundredDeaths() throws Exception {
        die(500);
    }

    private void die(int times) throws Exception {
        var seed = Seed.of("KilledTest");
        var random = new Random(seed);
        for (var time = 0; time < times; time++) {
            writeUntilKilled(time, random);
            assertAllThere("seed " + seed + ", death " + time);
        }
        System.out.printf(
                "%d deaths: %d entries, %d files, %d drafts kept, none lost%n",
                times, entries.size(), files.size(), drafts.size());
    }

    private void writeUntilKilled(int time, Random random) throws Exception {
        var seed = String.valueOf(random.nextLong());
        var firstDraft = String.valueOf(time * 1_000_000L);
        try (var program = Program.start(WritingProgram.class, folder, seed, firstDraft)) {
            assertEquals("ready", program.hear());
            remember(program.hear());
            program.killAfter(random.nextInt(LONGEST_MILLIS)).forEach(this::remember);
        }
    }

    private void remember(String said) {
        var words = said.split(" ", -1);
        switch (words[0]) {
            case "entry" -> entries.add(UUID.fromString(words[1]));
            case "file" -> files.add(UUID.fromString(words[1]));
            default -> drafts.put(words[2], Long.valueOf(words[1]));
        }
    }

    private void assertAllThere(String which) throws IOException {
        try (var vault = KitchenLaptop.open(folder)) {
            assertEntries(vault, which);
            assertFiles(vault, which);
            assertDrafts(vault, which);
        }
        try (var left = Files.list(folder.resolve("files"))) {
            assertTrue(left.noneMatch(file -> file.toString().endsWith(".part")), which);
        }
    }

    /// A file that was kept but not yet said may be there as well, and has to be whole.
    private void assertFiles(Vault vault, String which) throws IOException {
        var kept = KitchenLaptop.files(vault);
        var found = kept.all().stream().map(StoredFile::id).toList();
        assertTrue(found.containsAll(files), which);
        for (var id : found.subList(checked, found.size())) {
            try (var plain = kept.open(id)) {
                assertArrayEquals(WritingProgram.file(id), plain.readAllBytes(), which);
            }
        }
        checked = found.size();
    }

    private void assertDrafts(Vault vault, String which) {
        var kept = KitchenLaptop.drafts(vault);
        drafts.forEach((name, number) -> assertTrue(number(kept, name) >= number, which));
    }

    private static long number(Drafts drafts, String name) {
        var content = drafts.load(name).orElseThrow();
        return Long.parseLong(new String(content, StandardCharsets.UTF_8));
    }

    private void assertEntries(Vault vault, String which) {
        var reading = KitchenLaptop.log(vault).readAll();
        assertEquals(List.of(), reading.damage(), which);
        var found = new HashMap<UUID, Entry>();
        for (var entry : reading.entries()) {
            assertEquals(WritingProgram.entry(entry.id()), entry, which);
            found.put(entry.id(), entry);
        }
        assertTrue(found.keySet().containsAll(entries), which);
    }
}
