package org.hearthbook.proving.load;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/// Sends a county of laptops to a running service and prints each figure as one line of JSON.
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Sends many made-up laptops to a running service and prints each figure as JSON.",
            "It adds made-up households to the service's database: never use it on a real one."
        },
        subcommands = Inserts.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Load {

    private static final int SMALL = 100;
    private static final Duration MEANWHILE = Duration.ofSeconds(20);

    /// Times in milliseconds.
    record Spread(
            String what, int times, double p50, double p99, double longest, Crowd.Tally tally) {

        static Spread of(String what, Crowd crowd, Crowd.Tally tally) {
            var times = crowd.times();
            return new Spread(
                    what, times.count(), times.median(), times.at(0.99), times.longest(), tally);
        }
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Load()).execute(arguments));
    }

    @Command(
            name = "first-sync",
            mixinStandardHelpOptions = true,
            description = "Lets laptops enrol and send their first book, all within one minute.")
    int firstSync(
            @Mixin County county,
            @Option(names = "--laptops", defaultValue = "300", paramLabel = "N") int laptops,
            @Option(names = "--changes", defaultValue = "100", paramLabel = "N") int changes,
            @Option(names = "--within", defaultValue = "60", paramLabel = "SECONDS") int within) {
        var visits = county.firstVisits(county.grow(laptops), changes);
        var crowd = new Crowd();
        var tally = crowd.byChance(visits, Duration.ofSeconds(within), county.seed());
        print(Spread.of("first sync of " + laptops + " laptops", crowd, tally));
        return tally.failed() == 0 && tally.accepted() == (long) laptops * changes ? 0 : 1;
    }

    @Command(
            name = "polls",
            mixinStandardHelpOptions = true,
            description =
                    "Lets enrolled laptops of a large county ask what is new, and nothing is.")
    int polls(
            @Mixin County county,
            @Option(names = "--households", defaultValue = "35000", paramLabel = "N")
                    int households,
            @Option(names = "--laptops", defaultValue = "1200", paramLabel = "N") int laptops,
            @Option(names = "--each-second", defaultValue = "120", paramLabel = "N") int rate,
            @Option(names = "--seconds", defaultValue = "60", paramLabel = "N") int seconds)
            throws InterruptedException {
        county.crowd(Math.max(0, households - laptops));
        var visitors = county.enrolled(county.grow(laptops));
        var polls = new ArrayList<Callable<Long>>();
        for (var at = 0; at < rate * seconds; at++) {
            var visitor = visitors.get(at % visitors.size());
            polls.add(() -> (long) visitor.poll());
        }
        new Crowd()
                .evenly(polls.subList(0, Math.min(polls.size(), rate * 5)), Duration.ofSeconds(5));
        var crowd = new Crowd();
        var tally = crowd.evenly(polls, Duration.ofSeconds(seconds));
        visitors.forEach(Visitor::close);
        print(
                Spread.of(
                        rate + " idle polls a second, " + households + " households",
                        crowd,
                        tally));
        return tally.failed() == 0 ? 0 : 1;
    }

    @Command(
            name = "one-large",
            mixinStandardHelpOptions = true,
            description = "Lets one household send a large book while small ones send theirs.")
    int oneLarge(
            @Mixin County county,
            @Option(names = "--changes", defaultValue = "50000", paramLabel = "N") int changes,
            @Option(names = "--laptops", defaultValue = "100", paramLabel = "N") int laptops) {
        var codes = county.grow(laptops + 1);
        var large = new Crowd();
        var one = county.firstVisits(codes.subList(laptops, laptops + 1), changes);
        var sending = CompletableFuture.supplyAsync(() -> large.evenly(one, Duration.ofMillis(1)));
        var small = new Crowd();
        var visits = county.firstVisits(codes.subList(0, laptops), SMALL);
        var tally = small.byChance(visits, MEANWHILE, county.seed());
        print(Spread.of(SMALL + " changes of small households meanwhile", small, tally));
        var whole = sending.join();
        print(Spread.of("one book of " + changes, large, whole));
        return tally.failed() + whole.failed() == 0 ? 0 : 1;
    }

    static void print(Object figure) {
        System.out.println(JsonMapper.shared().writeValueAsString(figure));
    }
}
