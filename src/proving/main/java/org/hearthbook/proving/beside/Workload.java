package org.hearthbook.proving.beside;

import org.hearthbook.proving.load.Town;
import org.hearthbook.proving.wire.Cut;
import org.hearthbook.proving.wire.Relay;
import org.hearthbook.service.store.Database;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// Two laptops and a service on one machine, each in a process of its own: what sync costs.
@Command(
        name = "workload",
        mixinStandardHelpOptions = true,
        description = {
            "Sends a book to a service, fetches it to a second laptop, asks when nothing is new,",
            "sends one change each way, then files; prints what each step cost as a line of JSON."
        })
public final class Workload implements Callable<Integer> {

    /// What one step cost. Bytes are those of HTTP, without TCP's own.
    record Cost(
            String step,
            double seconds,
            long requests,
            long up,
            long down,
            double laptopCpu,
            double serviceCpu,
            long laptopGrowthMiB,
            long serviceGrowthMiB) {}

    private static final List<String> SMALL = List.of("-Xmx256m", "-XX:+UseSerialGC");

    @Option(names = "--notes", defaultValue = "10000", paramLabel = "N")
    private int notes = 10_000;

    @Option(names = "--files", defaultValue = "100", paramLabel = "N")
    private int files = 100;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "An empty PostgreSQL for the service, instead of a SQLite file.")
    private String databaseUrl = "";

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Workload()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        var folder = Files.createTempDirectory("workload");
        var url =
                databaseUrl.isEmpty() ? "jdbc:sqlite:" + folder.resolve("service.db") : databaseUrl;
        var codes = codes(url);
        var port = freePort();
        try (var service = service(folder, url, port);
                var relay = Relay.to(port, () -> Cut.NEVER);
                var kitchen = laptop(folder.resolve("kitchen"), 1);
                var study = laptop(folder.resolve("study"), 2)) {
            var address = "http://127.0.0.1:" + relay.port();
            said("begun", kitchen.tell("begin Amara"));
            said("written", kitchen.tell("write " + notes));
            said("enrolled", kitchen.tell("enrol " + address + " " + codes.getFirst()));
            var wires = new Wires(service, relay);
            wires.step("push", kitchen, "sync");
            said("enrolled", study.tell("join " + address + " " + codes.getLast()));
            wires.step("pull", study, "sync");
            said("sent", kitchen.tell("sync"));
            said("sent", study.tell("sync"));
            wires.step("idle", kitchen, "sync");
            wires.step("one up", kitchen, "write 1", "sent");
            wires.step("one down", study, "sync");
            wires.step("files", kitchen, "files " + files, "sent");
            wires.step("files down", study, "sync");
            said(kitchen.tell("holds"), study.tell("holds"));
        }
        return 0;
    }

    /// The service, and the wire that leads to it.
    private record Wires(Program service, Relay relay) {

        /// Gives `laptop` its orders until nothing waits there, and prints what that cost.
        void step(String name, Program laptop, String... orders) {
            var traffic = relay.traffic();
            var here = laptop.usage();
            var there = service.usage();
            var begun = System.nanoTime();
            var answer = "";
            for (var order : orders) {
                answer = laptop.tell(order);
            }
            said("sent", answer);
            var seconds = (System.nanoTime() - begun) / 1e9;
            var went = relay.traffic().since(traffic);
            var used = laptop.usage().since(here);
            var served = service.usage().since(there);
            var cost =
                    new Cost(
                            name,
                            rounded(seconds),
                            went.requests(),
                            went.up(),
                            went.down(),
                            rounded(used.cpuSeconds()),
                            rounded(served.cpuSeconds()),
                            used.peakMiB(),
                            served.peakMiB());
            System.out.println(JsonMapper.shared().writeValueAsString(cost));
        }
    }

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }

    private static void said(String expected, String answer) {
        if (!answer.equals(expected)) {
            throw new IllegalStateException("Not " + expected + ": " + answer);
        }
    }

    private static List<String> codes(String url) {
        try (var database = Database.open(url)) {
            return new Town(database).couple();
        }
    }

    private static Program service(Path folder, String url, int port) {
        var service =
                Program.start(
                        "org.hearthbook.service.Main",
                        List.of("-XX:+UseSerialGC"),
                        "serve",
                        "--data",
                        folder.toString(),
                        "--database-url",
                        url,
                        "--port",
                        Integer.toString(port));
        service.line();
        return service;
    }

    private static Program laptop(Path folder, int seed) {
        var laptop = Program.start(Laptop.class.getName(), SMALL, folder.toString(), "" + seed);
        said("ready", laptop.line());
        return laptop;
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
