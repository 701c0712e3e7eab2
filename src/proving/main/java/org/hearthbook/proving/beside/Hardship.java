package org.hearthbook.proving.beside;

import org.hearthbook.proving.wire.Cut;
import org.hearthbook.proving.wire.Relay;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Real processes, treated badly: the service is killed while laptops speak to it, and the wire is
/// cut after a random number of bytes. In the end both laptops hold the same, and nothing is lost.
@Command(
        name = "hardship",
        mixinStandardHelpOptions = true,
        description = {
            "Kills the service with no warning and cuts the wire at random while two laptops send",
            "notes and files; then lets them come to rest and compares what they hold."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing was lost", "1:something was"})
public final class Hardship implements Callable<Integer> {

    /// What it came to.
    record Outcome(
            long seed,
            int kills,
            long connections,
            String kitchen,
            String study,
            boolean isWhole) {}

    private static final long LONGEST = 3_000_000;
    private static final int BETWEEN_KILLS = 2_500;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--kills", defaultValue = "5", paramLabel = "N")
    private int kills = 5;

    @Option(names = "--notes", defaultValue = "3000", paramLabel = "N")
    private int notes = 3_000;

    @Option(names = "--files", defaultValue = "10", paramLabel = "N")
    private int files = 10;

    @Option(names = "--database-url", paramLabel = "URL", description = "An empty PostgreSQL.")
    private String databaseUrl = "";

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Hardship()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("hardship");
        var place = Processes.at(folder, databaseUrl);
        var codes = place.codes();
        try (var relay = Relay.to(place.port(), weather());
                var kitchen = Processes.laptop(folder.resolve("kitchen"), 1);
                var study = Processes.laptop(folder.resolve("study"), 2)) {
            var address = "http://127.0.0.1:" + relay.port();
            var service = place.service();
            Processes.said("begun", kitchen.tell("begin Amara"));
            untilDone("enrolled", kitchen, "enrol " + address + " " + codes.getFirst());
            Processes.said("written", kitchen.tell("write " + notes));
            Processes.said("added", kitchen.tell("files " + files));
            var sending = CompletableFuture.supplyAsync(() -> kitchen.tell("sync"));
            for (var kill = 0; kill < kills; kill++) {
                Thread.sleep(BETWEEN_KILLS);
                service.kill();
                service = place.service();
            }
            Processes.said("sent", sending.join());
            untilDone("enrolled", study, "join " + address + " " + codes.getLast());
            Processes.said("sent", study.tell("sync"));
            Processes.said("written", study.tell("write 100"));
            Processes.said("sent", study.tell("sent"));
            Processes.said("sent", kitchen.tell("sync"));
            Processes.said("sent", study.tell("sync"));
            var outcome = outcome(relay, kitchen.tell("digest"), study.tell("digest"));
            System.out.println(JsonMapper.shared().writeValueAsString(outcome));
            service.close();
            return outcome.isWhole() ? 0 : 1;
        }
    }

    private Outcome outcome(Relay relay, String kitchen, String study) {
        var connections = relay.traffic().connections();
        return new Outcome(seed, kills, connections, kitchen, study, kitchen.equals(study));
    }

    private static void untilDone(String expected, Program laptop, String order) {
        for (var tries = 0; tries < 10; tries++) {
            if (laptop.tell(order).equals(expected)) {
                return;
            }
        }
        throw new IllegalStateException("Never " + expected);
    }

    /// Every connection is cut somewhere: some early, some after megabytes.
    private Supplier<Cut> weather() {
        var random = new SplittableRandom(seed);
        return () -> lot(random);
    }

    private static synchronized Cut lot(SplittableRandom random) {
        var reach = 1L << random.nextInt(17, 23);
        return new Cut(
                Math.min(LONGEST, random.nextLong(reach, 2 * reach)),
                Math.min(LONGEST, random.nextLong(reach, 2 * reach)));
    }
}
