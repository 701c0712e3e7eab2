package org.hearthbook.proving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

final class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().importPaths(compiled());

    @TempDir private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hearthbook.proving.Offences#all")
    void catches(Offence offence) {
        var broken = brokenBy(offence.compiledInto(folder));

        assertEquals(List.of(offence.breaks()), broken);
    }

    @Test
    void hasAnOffenceForEveryRule() {
        var promised = rules().map(ArchRule::getDescription).collect(toSet());

        var tried = Offences.all().map(Offence::breaks).collect(toSet());

        assertEquals(promised, tried);
    }

    @Test
    void readsTheClassesOfTheHouse() {
        assertTrue(HOUSE.stream().anyMatch(type -> type.getSimpleName().equals("Main")));
    }

    private static List<String> brokenBy(JavaClasses classes) {
        return rules().filter(rule -> rule.evaluate(classes).hasViolation())
                .map(ArchRule::getDescription)
                .toList();
    }

    private static Stream<ArchRule> rules() {
        return Stream.concat(MayUse.rules().stream(), PackageOrder.rules().stream());
    }

    private static List<Path> compiled() {
        return Stream.of("records", "laptop", "desktop", "service")
                .map(module -> House.folder("target").resolve(module).resolve("classes"))
                .toList();
    }
}
