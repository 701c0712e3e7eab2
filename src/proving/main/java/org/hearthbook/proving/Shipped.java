package org.hearthbook.proving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How people start the programs, as the words of a command. Usually that is the Java and the class
/// path of this program, with the options of Java that packages ship with; with `-Dpackaged=true`
/// it is what `packaging/linux/make-deb` made: a package's own Java and jars, and what Java learnt.
public final class Shipped {

    private static final String APP = "$APPDIR";

    private Shipped() {}

    /// Starts `main` as the laptop's program is started, with more `options` of Java.
    ///
    /// @throws IllegalStateException if what it stands on is not in the project's own folder
    public static List<String> laptop(String main, List<String> options) {
        var command = new ArrayList<String>();
        var classes = System.getProperty("java.class.path");
        if (isPackaged()) {
            var image = there("target", "packages", "linux", "root", "usr", "lib", "hearthbook");
            var app = image.resolve(Path.of("lib", "app"));
            command.add(image.resolve(Path.of("lib", "runtime", "bin", "java")).toString());
            setUp("java-options=", app).forEach(command::add);
            classes = String.join(":", setUp("app.classpath=", app).toList()) + ":" + ours();
        } else {
            command.add(java());
            command.add(options("hearthbook"));
        }
        command.add("-Djava.awt.headless=true");
        command.addAll(options);
        command.addAll(List.of("-cp", classes, main));
        return command;
    }

    /// Starts the service's program.
    ///
    /// @throws IllegalStateException if what it stands on is not in the project's own folder
    public static List<String> service() {
        if (isPackaged()) {
            var home = there("target", "dist", "hearthbook-service");
            return List.of(home.resolve(Path.of("bin", "hearthbook-service")).toString());
        }
        return List.of(
                java(),
                options("hearthbook-service"),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.hearthbook.service.Main");
    }

    /// The Java that this program runs on.
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static boolean isPackaged() {
        return Boolean.getBoolean("packaged");
    }

    /// Where the classes of this program are.
    private static String ours() {
        var source = Shipped.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(source.toString())).toString();
    }

    /// What stands after `name` in what a package sets its program up with.
    private static Stream<String> setUp(String name, Path app) {
        try {
            return Files.readAllLines(app.resolve("hearthbook.cfg")).stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(name.length()).replace(APP, app.toString()));
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    private static String options(String program) {
        return "@" + there("packaging", "launch", program, "jvm.options");
    }

    private static Path there(String first, String... more) {
        var found = Path.of(System.getProperty("house", ".")).resolve(Path.of(first, more));
        if (!Files.exists(found)) {
            throw new IllegalStateException(
                    "There is no "
                            + found.toAbsolutePath().normalize()
                            + ". Start this in the project's own folder, or name that with"
                            + " -Dhouse=FOLDER.");
        }
        return found;
    }
}
