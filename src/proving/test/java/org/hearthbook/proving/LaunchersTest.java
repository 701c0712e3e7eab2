package org.hearthbook.proving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

final class LaunchersTest {

    private static final List<String> KEEPING_TO_ITSELF =
            List.of(
                    "-XX:+DisableAttachMechanism",
                    "-XX:-UsePerfData",
                    "-XX:-CreateCoredumpOnCrash",
                    "-XX:-HeapDumpOnOutOfMemoryError");

    @ParameterizedTest
    @ValueSource(strings = {"hearthbook", "hearthbook-service"})
    void everyProgramKeepsWhatIsOpenToItself(String program) {
        var options = House.read(options(program)).lines().toList();

        assertTrue(options.containsAll(KEEPING_TO_ITSELF), options::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "launch/hearthbook/hearthbook",
                "launch/hearthbook/hearthbook.cmd",
                "launch/hearthbook-service/hearthbook-service",
                "launch/hearthbook-service/hearthbook-service.cmd",
                "linux/make-deb"
            })
    void everyLauncherReadsTheOptionsAndLeavesNoCrashReport(String launcher) {
        var text = House.read(House.folder("packaging").resolve(launcher));

        assertTrue(text.contains("/bin/jvm.options") || text.contains("\\bin\\jvm.options"), text);
        assertTrue(text.contains("-XX:ErrorFile="), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hearthbook", "hearthbook-service"})
    void javaUnderstandsEveryOptionInSilence(String program) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var started =
                new ProcessBuilder(
                                java,
                                "@" + options(program),
                                "--add-modules",
                                "javafx.graphics",
                                "--module-path",
                                House.folder("target/desktop/fx").toString(),
                                "--dry-run",
                                "-version")
                        .redirectErrorStream(true)
                        .start();
        var said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, started.onExit().join().exitValue(), said);
        assertFalse(said.toLowerCase(Locale.ROOT).contains("warning"), said);
    }

    private static Path options(String program) {
        return House.folder("packaging").resolve(Path.of("launch", program, "jvm.options"));
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
