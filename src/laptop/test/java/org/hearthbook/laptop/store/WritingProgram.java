package org.hearthbook.laptop.store;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/// A program that writes entries, drafts and files without end, and says the id of each only once
/// it is kept. Run by tests in a process of its own, until it is killed.
final class WritingProgram {

    private static final int LARGEST = 2_500_000;

    private final Vault vault;
    private final Random random;
    private long drafts;

    private WritingProgram(Vault vault, long seed, long drafts) {
        this.vault = vault;
        this.random = new Random(seed);
        this.drafts = drafts;
    }

    public static void main(String[] arguments) {
        var vault = KitchenLaptop.open(Path.of(arguments[0]));
        var seed = Long.parseLong(arguments[1]);
        var program = new WritingProgram(vault, seed, Long.parseLong(arguments[2]));
        System.out.println("ready");
        while (true) {
            program.writeSome();
        }
    }

    /// What is written under an id follows from the id, so that a reader can tell it is whole.
    static byte[] bytes(UUID id, int largest) {
        var random = new Random(id.getMostSignificantBits() ^ id.getLeastSignificantBits());
        var bytes = new byte[random.nextInt(largest)];
        random.nextBytes(bytes);
        return bytes;
    }

    static Entry entry(UUID id) {
        return new Entry(id, new UUID(0, id.getLeastSignificantBits()), bytes(id, 6_000));
    }

    static byte[] file(UUID id) {
        return bytes(id, LARGEST);
    }

    private void writeSome() {
        switch (random.nextInt(8)) {
            case 0 -> writeFile(id());
            case 1 -> writeDraft();
            default -> writeEntries();
        }
    }

    private void writeEntries() {
        var ids = IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(_ -> id()).toList();
        var entries = ids.stream().map(WritingProgram::entry).toList();
        if (KitchenLaptop.log(vault).append(entries).isKept()) {
            say("entry", ids);
        }
    }

    private void writeFile(UUID id) {
        var source = new ByteArrayInputStream(file(id));
        if (KitchenLaptop.files(vault).store(id, source, _ -> {}) instanceof FileStoring.Stored) {
            say("file", List.of(id));
        }
    }

    /// Each later draft holds a larger number.
    private void writeDraft() {
        var number = String.valueOf(drafts++);
        var name = "note-" + random.nextInt(3);
        var content = number.getBytes(StandardCharsets.UTF_8);
        if (KitchenLaptop.drafts(vault).save(name, content).isKept()) {
            System.out.println("draft " + number + " " + name);
        }
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static void say(String what, List<UUID> ids) {
        ids.forEach(id -> System.out.println(what + " " + id));
    }
}
