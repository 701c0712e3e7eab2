package org.hearthbook.proving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

final class LaunchersTest {

    private static final List<String> KEEPING_TO_ITSELF =
            List.of(
                    "-XX:+DisableAttachMechanism",
                    "-XX:-UsePerfData",
                    "-XX:-CreateCoredumpOnCrash",
                    "-XX:-HeapDumpOnOutOfMemoryError",
                    "-XX:ErrorFile=");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "launch/hearthbook/hearthbook",
                "launch/hearthbook/hearthbook.cmd",
                "launch/hearthbook-service/hearthbook-service",
                "launch/hearthbook-service/hearthbook-service.cmd",
                "linux/make-deb"
            })
    void everyLauncherKeepsWhatIsOpenToItself(String launcher) {
        var text = House.read(House.folder("packaging").resolve(launcher));

        var lacking = KEEPING_TO_ITSELF.stream().filter(option -> !text.contains(option)).toList();

        assertEquals(List.of(), lacking);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "launch/hearthbook/hearthbook",
                "launch/hearthbook-service/hearthbook-service",
                "linux/hearthbook"
            })
    void everyScriptForbidsACoreDump(String launcher) {
        var lines = House.read(House.folder("packaging").resolve(launcher)).lines();

        assertEquals(1, lines.filter(line -> line.startsWith("ulimit -c 0")).count());
    }
}
