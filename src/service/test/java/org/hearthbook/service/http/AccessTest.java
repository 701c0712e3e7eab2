package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hearthbook.records.changes.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/// Who may do what: every route, for every role, in every standing. `access.txt` is the table.
final class AccessTest {

    private static final List<Role> ROLES =
            List.of(Role.CARER, Role.SUPERVISING_SOCIAL_WORKER, Role.MANAGER, Role.ADMINISTRATOR);

    @TempDir private Path folder;
    private Premises premises;
    private UUID own;
    private UUID left;
    private UUID other;

    @BeforeEach
    void open() {
        premises = new Premises(folder);
        own = premises.town.household("The Okafor household");
        left = premises.town.household("The Webb household");
        other = premises.town.household("The Baker household");
        premises.push("{}".getBytes(UTF_8));
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void isSettledForEveryRouteThereIs() {
        var routes = premises.routes().stream().map(it -> it.method() + " " + it.path());

        assertEquals(new TreeSet<>(table().keySet()), new TreeSet<>(routes.toList()));
    }

    @ParameterizedTest
    @MethodSource("everyRouteAndRole")
    void isAsTheTableSays(String route, Role role) {
        var expected = table().get(route);

        assertEquals(expected, heard(new Asking(premises, route), role));
    }

    private List<Integer> heard(Asking asking, Role role) {
        var enrolled = somebody(role);
        var revoked = somebody(role);
        premises.town.revoke(revoked.enrolment());
        return List.of(
                asking.withNothing(own),
                asking.by(premises.laptop(), own),
                asking.by(revoked.laptop(), own),
                asking.by(enrolled.laptop(), own),
                asking.by(enrolled.laptop(), left),
                asking.by(enrolled.laptop(), other));
    }

    private record Somebody(Laptop laptop, UUID enrolment) {}

    private Somebody somebody(Role role) {
        var person = premises.town.person("Grace Okafor", role);
        premises.town.assign(person, own);
        premises.town.assign(person, left);
        premises.town.unassign(person, left, premises.clock.instant().toEpochMilli());
        var laptop = premises.laptop();
        var enrolment = laptop.enrol(premises.code(person), null, null).enrolment();
        laptop.signIn();
        return new Somebody(laptop, enrolment);
    }

    static Stream<Arguments> everyRouteAndRole() {
        return table().keySet().stream()
                .flatMap(route -> ROLES.stream().map(role -> Arguments.of(route, role)));
    }

    private static Map<String, List<Integer>> table() {
        var table = new LinkedHashMap<String, List<Integer>>();
        text().lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("route"))
                .map(line -> line.split("\\s*\\|\\s*", -1))
                .forEach(cells ->
                        table.put(
                                cells[0].strip(),
                                Arrays.stream(cells).skip(1).map(Integer::valueOf).toList()));
        return table;
    }

    private static String text() {
        try (var stream = AccessTest.class.getResourceAsStream("access.txt")) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }
}
