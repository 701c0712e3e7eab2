package org.hearthbook.proving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    @Test
    void whatTheServiceLearntIsUsedTheNextTime(@TempDir Path folder) throws Exception {
        var home = copied(House.folder("target/dist/hearthbook-service"), folder.resolve("home"));
        var learnt = home.resolve("hearthbook-service.aot");

        version(home, Map.of("HEARTHBOOK_LEARN", learnt.toString()));

        assertTrue(Files.size(learnt) > 0);
        insistOnWhatWasLearnt(home);
        assertTrue(version(home, Map.of()).startsWith("Hearthbook service "));
    }

    @Test
    void whatAnotherBuildLearntIsPassedOverInSilence(@TempDir Path folder) throws Exception {
        var home = copied(House.folder("target/dist/hearthbook-service"), folder.resolve("home"));
        var before = version(home, Map.of());
        Files.writeString(home.resolve("hearthbook-service.aot"), "learnt by nothing we know");

        assertEquals(before, version(home, Map.of()));
    }

    /// Lets Java refuse to start without it.
    private static void insistOnWhatWasLearnt(Path home) throws IOException {
        Files.writeString(
                home.resolve(Path.of("bin", "jvm.options")),
                "-XX:AOTMode=on\n",
                StandardOpenOption.APPEND);
    }

    private static Path copied(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var one : all.filter(it -> !it.toString().endsWith(".aot")).toList()) {
                Files.copy(
                        one,
                        to.resolve(from.relativize(one).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }

    /// What the service in `home` says to `--version`, in so many words and no more.
    private static String version(Path home, Map<String, String> environment) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var launcher = home.resolve(Path.of("bin", "hearthbook-service")).toString();
        var starting =
                new ProcessBuilder(launcher, "--version")
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        starting.environment().put("HEARTHBOOK_JAVA", java);
        starting.environment().putAll(environment);
        var started = starting.start();
        var said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, started.waitFor(), said);
        return said;
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
