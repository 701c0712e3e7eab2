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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// Real processes, treated badly: the service is killed while laptops speak to it, every wire is
/// cut after a random number of bytes, and in the end the service gets yesterday's database. Both
/// laptops must hold the same at each rest, and hold all of it.
@Command(
        name = "hardship",
        mixinStandardHelpOptions = true,
        description = {
            "Kills the service with no warning and cuts every wire at random while two laptops",
            "send notes and files, then gives the service the database of an hour ago; compares",
            "what they hold after each."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing was lost", "1:something was"})
public final class Hardship implements Callable<Integer> {

    /// What it came to.
    ///
    /// @param expected records that were written, and the people
    /// @param kitchen how many records are there in the end
    /// @param isSame whether both held the same, after the storm and after the restore
    /// @param isKept whether what they held was the same before and after the restore
    record Outcome(
            long seed,
            int kills,
            long connections,
            double seconds,
            int expected,
            int kitchen,
            int study,
            boolean isSame,
            boolean isKept) {

        boolean isWhole() {
            return isSame && isKept && kitchen >= expected && study == kitchen;
        }
    }

    private static final long LONGEST = 3_000_000;
    private static final int BETWEEN_KILLS = 2_500;
    private static final int MORE = 100;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same number cuts the wires after the same bytes (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--kills",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often the service is killed (${DEFAULT-VALUE}).")
    private int kills = 5;

    @Option(
            names = "--notes",
            paramLabel = "N",
            defaultValue = "3000",
            description = "How many notes the first laptop writes (${DEFAULT-VALUE}).")
    private int notes = 3_000;

    @Option(
            names = "--files",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many files it adds (${DEFAULT-VALUE}).")
    private int files = 10;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "An empty PostgreSQL, instead of a SQLite file; psql must be at hand.")
    private String databaseUrl = "";

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Hardship()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        var begun = System.nanoTime();
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
            service = storm(place, service, kitchen);
            untilDone("enrolled", study, "join " + address + " " + codes.getLast());
            Processes.said("sent", study.tell("sync"));
            Processes.said("introduced", study.tell("introduce Ben"));
            service.kill();
            var yesterday = Yesterday.copyOf(place.databaseUrl());
            service = place.service();
            Processes.said("written", study.tell("write " + MORE));
            Processes.said("sent", study.tell("sync"));
            Processes.said("sent", kitchen.tell("sync"));
            var before = kitchen.tell("digest");
            var isSame = before.equals(study.tell("digest"));
            service.kill();
            service = place.with(yesterday).service();
            Processes.said("sent", kitchen.tell("sync"));
            Processes.said("sent", study.tell("sync"));
            Processes.said("sent", kitchen.tell("sync"));
            var after = kitchen.tell("digest");
            var outcome =
                    new Outcome(
                            seed,
                            kills,
                            relay.traffic().connections(),
                            (System.nanoTime() - begun) / 1e9,
                            notes + MORE,
                            Integer.parseInt(kitchen.tell("holds")),
                            Integer.parseInt(study.tell("holds")),
                            isSame && after.equals(study.tell("digest")),
                            after.equals(before));
            System.out.println(JsonMapper.shared().writeValueAsString(outcome));
            service.close();
            return outcome.isWhole() ? 0 : 1;
        }
    }

    /// Kills the service again and again while `laptop` sends; gives the one that runs in the end.
    private Program storm(Processes place, Program first, Program laptop)
            throws InterruptedException, ExecutionException {
        var service = first;
        var sending = new FutureTask<>(() -> laptop.tell("sync"));
        Thread.ofPlatform().daemon().start(sending);
        for (var kill = 0; kill < kills; kill++) {
            Thread.sleep(BETWEEN_KILLS);
            service.kill();
            service = place.service();
        }
        Processes.said("sent", sending.get());
        return service;
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
        var reach = 1L << random.nextInt(12, 22);
        return new Cut(
                Math.min(LONGEST, random.nextLong(reach, 2 * reach)),
                Math.min(LONGEST, random.nextLong(reach, 2 * reach)));
    }
}
