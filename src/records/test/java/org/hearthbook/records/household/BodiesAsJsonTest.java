package org.hearthbook.records.household;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.trying.Seed;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class BodiesAsJsonTest {

    private static final Pattern PART = Pattern.compile("\"([a-zA-Z0-9]+)\":");
    private static final Pattern VALUE =
            Pattern.compile(
                    "\"([a-zA-Z0-9-]+)\":(\"[^\"\\\\]*\"|[0-9]+|true|false|\\[[^\\[\\]{}]*])");
    private static final Set<String> MAY_BE_MISSING =
            Set.of("born", "happenedAt", "typed", "due", "ownedBy", "person");

    private final ChangeJson json = Kinds.json();

    @Test
    void bringsEveryBodyBackAsItWasWhateverIsInIt() throws NotAChange {
        var random = Seed.random("every body");
        var kinds = Kinds.families().stream().flatMap(it -> Stream.of(it.getPermittedSubclasses()));
        for (var kind : kinds.toList()) {
            for (var round = 0; round < 50; round++) {
                bringsBack(change(random, kind.asSubclass(Body.class)));
            }
        }
    }

    private void bringsBack(Change change) throws NotAChange {
        var bytes = json.write(change);
        var back = json.read(bytes);

        assertEquals(change, back);
        assertArrayEquals(bytes, json.write(back));
    }

    private static Change change(RandomGenerator random, Class<? extends Body> kind) {
        var any = new Any(random);
        var id = new UUID(random.nextLong(), random.nextLong());
        var at =
                Instant.ofEpochSecond(
                        random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000));
        var base = random.nextBoolean() ? List.of(id) : List.<UUID>of();
        return new Change(id, id, id, base, id, id, at, any.record(kind));
    }

    @Test
    void bringsBackHalfALetterThatSomeoneManagedToPaste() throws NotAChange {
        var half = "half \uD83D a face \uDE22 and \u0000 nothing";
        var change = Examples.all().getFirst();

        bringsBack(
                new Change(
                        change.id(),
                        change.household(),
                        change.record(),
                        List.of(),
                        change.by(),
                        change.on(),
                        change.at(),
                        new HouseholdChange.Begun(half)));
    }

    @Test
    void refusesAChangeWithAnyPartMissing() {
        for (var line : FormatOneTest.lines()) {
            PART.matcher(line)
                    .results()
                    .filter(it -> !mayBeMissing(line, it.group(1)))
                    .forEach(it -> refuses(line.substring(0, it.end(1)) + "X" + rest(line, it)));
        }
    }

    private static String rest(String line, MatchResult part) {
        return line.substring(part.end(1));
    }

    @Test
    void refusesAChangeWithAnyPartThatIsNothing() {
        for (var line : FormatOneTest.lines()) {
            VALUE.matcher(line)
                    .results()
                    .filter(it -> !mayBeMissing(line, it.group(1)))
                    .forEach(it -> refuses(without(line, it)));
        }
    }

    private static String without(String line, MatchResult part) {
        return line.substring(0, part.start(2)) + "null" + line.substring(part.end(2));
    }

    /// The day of a goal may be missing; who made a change or what took a place may not.
    private static boolean mayBeMissing(String line, String part) {
        return MAY_BE_MISSING.contains(part) || (part.equals("by") && line.contains("\"goal."));
    }

    @Test
    void cannotWriteWhatHasNoKind() {
        record Nameless() implements Body {}

        assertThrows(IllegalArgumentException.class, () -> ChangeJson.kind(Nameless.class));
    }

    private void refuses(String text) {
        assertThrows(NotAChange.class, () -> json.read(bytes(text)), text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
