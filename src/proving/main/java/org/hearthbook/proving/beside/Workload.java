package org.hearthbook.proving.beside;

import org.hearthbook.proving.wire.Cut;
import org.hearthbook.proving.wire.Relay;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
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

    @Option(
            names = "--notes",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many notes go to the service and down again (${DEFAULT-VALUE}).")
    private int notes = 10_000;

    @Option(
            names = "--files",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many files (${DEFAULT-VALUE}).")
    private int files = 100;

    @Option(
            names = "--before",
            defaultValue = "1000",
            paramLabel = "N",
            description = "Notes that go each way first; 0 measures programs that just started.")
    private int before = 1_000;

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
        var place = Processes.at(folder, databaseUrl);
        var codes = place.codes();
        try (var service = place.service();
                var kitchen = Wired.at(place, "kitchen", 1);
                var study = Wired.at(place, "study", 2)) {
            Processes.said("begun", kitchen.tell("begin Amara"));
            var enrol = "enrol " + kitchen.address() + " " + codes.getFirst();
            var join = "join " + study.address() + " " + codes.getLast();
            var costs = new Costs(service);
            if (before == 0) {
                write(kitchen, notes);
            }
            Processes.said("enrolled", kitchen.tell(enrol));
            if (before > 0) {
                Processes.said("sent", kitchen.tell("sync"));
                Processes.said("enrolled", study.tell(join));
                exchange(kitchen, study);
                write(kitchen, notes);
            }
            costs.step("push", kitchen, "sync");
            if (before == 0) {
                Processes.said("enrolled", study.tell(join));
            }
            costs.step("pull", study, "sync");
            costs.step("made findable", study, "look", "sync");
            Processes.said("sent", kitchen.tell("sync"));
            Processes.said("sent", study.tell("sync"));
            costs.step("idle", kitchen, "sync");
            costs.step("one up", kitchen, "write 1", "sent");
            costs.step("one down", study, "sync");
            costs.step("files", kitchen, "files " + files, "sent");
            costs.step("files down", study, "sync");
            Processes.said(kitchen.tell("holds"), study.tell("holds"));
        }
        return 0;
    }

    /// What two windows that were open for a while have done, before both lose their connection.
    private void exchange(Wired kitchen, Wired study) {
        Processes.said("sent", study.tell("sync"));
        Processes.said("introduced", study.tell("introduce Bela"));
        for (var writer : List.of(study, kitchen)) {
            write(writer, before);
            Processes.said("sent", writer.tell("sync"));
        }
        for (var reader : List.of(kitchen, study)) {
            Processes.said("sent", reader.tell("sync"));
            Processes.said("looked", reader.tell("look"));
            reader.wire().unplug();
        }
    }

    /// Saved and findable, so that nothing goes on behind what is measured next.
    private static void write(Wired laptop, int count) {
        Processes.said("written", laptop.tell("write " + count));
        Processes.said("looked", laptop.tell("look"));
    }

    /// A laptop, and the wire that leads from it to the service.
    private record Wired(Program laptop, Relay wire) implements AutoCloseable {

        static Wired at(Processes place, String room, int seed) {
            var wire = Relay.to(place.port(), () -> Cut.NEVER);
            return new Wired(Processes.laptop(place.folder().resolve(room), seed), wire);
        }

        String address() {
            return "http://127.0.0.1:" + wire.port();
        }

        String tell(String order) {
            return laptop.tell(order);
        }

        @Override
        public void close() {
            laptop.close();
            wire.close();
        }
    }

    /// What steps cost a laptop and `service`.
    private record Costs(Program service) {

        /// Gives `wired` its line back and its orders until nothing waits there, and prints what
        /// that cost.
        void step(String name, Wired wired, String... orders) {
            var laptop = wired.laptop();
            var relay = wired.wire();
            var traffic = relay.traffic();
            var here = laptop.usage();
            var there = service.usage();
            var begun = System.nanoTime();
            relay.plugIn();
            var answer = "";
            for (var order : orders) {
                answer = laptop.tell(order);
            }
            Processes.said("sent", answer);
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
}
