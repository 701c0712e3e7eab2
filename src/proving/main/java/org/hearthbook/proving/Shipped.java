package org.hearthbook.proving;

import java.nio.file.Files;
import java.nio.file.Path;

/// How people start the programs: the options of Java that packages ship with, as an argument.
public final class Shipped {

    private Shipped() {}

    /// Those of the laptop's program.
    ///
    /// @throws IllegalStateException if the project's own folder is not where this looks for it
    public static String laptop() {
        return options("hearthbook");
    }

    /// Those of the service.
    ///
    /// @throws IllegalStateException if the project's own folder is not where this looks for it
    public static String service() {
        return options("hearthbook-service");
    }

    private static String options(String program) {
        var house = Path.of(System.getProperty("house", "."));
        var file = house.resolve(Path.of("packaging", "launch", program, "jvm.options"));
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(
                    "There is no "
                            + file.toAbsolutePath().normalize()
                            + ". Start this in the project's own folder, or name that with"
                            + " -Dhouse=FOLDER.");
        }
        return "@" + file;
    }
}
