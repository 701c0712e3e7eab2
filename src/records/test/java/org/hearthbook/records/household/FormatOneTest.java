package org.hearthbook.records.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.NotAChange;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Books that were written in format 1 must open for ever: `format-1.jsonl` is never edited, only
/// lengthened when a kind is added.
final class FormatOneTest {

    private final ChangeJson json = Kinds.json();

    @Test
    void writesEveryKindToTheVeryBytesOfFormatOne() {
        var written = Examples.all().stream().map(this::line).collect(Collectors.joining("\n"));

        assertEquals(String.join("\n", lines()), written);
    }

    @Test
    void readsEveryKindOfFormatOneAsItWasMeant() throws NotAChange {
        assertEquals(Examples.all(), readAll());
    }

    @Test
    void hasAnExampleOfEveryKindThatThisProgramKnows() {
        var examples =
                Examples.all().stream()
                        .<Class<?>>map(it -> it.body().getClass())
                        .collect(Collectors.toSet());

        assertEquals(
                names(Kinds.families().stream().flatMap(FormatOneTest::members)),
                names(examples.stream()));
    }

    @Test
    void givesEveryKindANameOfItsOwn() {
        var kinds =
                Kinds.families().stream()
                        .flatMap(FormatOneTest::members)
                        .map(it -> ChangeJson.kind(it.asSubclass(Body.class)))
                        .map(it -> it.value() + "/" + it.version())
                        .toList();

        assertEquals(kinds.size(), Set.copyOf(kinds).size());
        kinds.forEach(it -> assertEquals(it, it.replaceAll("[^a-z0-9./-]", "?")));
    }

    @Test
    void refusesEveryExampleCutAtEveryByte() {
        for (var line : lines()) {
            var bytes = line.getBytes(StandardCharsets.UTF_8);
            IntStream.range(0, bytes.length)
                    .mapToObj(it -> Arrays.copyOf(bytes, it))
                    .forEach(it -> assertThrows(NotAChange.class, () -> json.read(it)));
        }
    }

    private String line(Change change) {
        return new String(json.write(change), StandardCharsets.UTF_8);
    }

    private List<Change> readAll() throws NotAChange {
        var changes = new ArrayList<Change>();
        for (var line : lines()) {
            changes.add(json.read(line.getBytes(StandardCharsets.UTF_8)));
        }
        return changes;
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses());
    }

    private static Set<String> names(Stream<Class<?>> types) {
        return types.map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> lines() {
        try (var stream = FormatOneTest.class.getResourceAsStream("format-1.jsonl")) {
            if (stream == null) {
                throw new AssertionError("format-1.jsonl is gone");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
