package org.hearthbook.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Where the book is on this laptop, unless somebody says otherwise.
final class BookPlace {

    private static final String BOOK = "--book";
    private static final String NAME = "Hearthbook";

    private BookPlace() {}

    /// The folder named after `--book`, or the usual one.
    static Path chosen(List<String> arguments) {
        var at = arguments.indexOf(BOOK);
        return at >= 0 && at + 1 < arguments.size()
                ? Path.of(arguments.get(at + 1)).toAbsolutePath()
                : usual(System.getProperties(), System.getenv());
    }

    /// Where programs keep what is theirs on this kind of computer.
    static Path usual(Properties system, Map<String, String> environment) {
        var home = Path.of(system.getProperty("user.home"));
        var name = system.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library", "Application Support", NAME);
        }
        if (name.startsWith("windows")) {
            var local = environment.get("LOCALAPPDATA");
            return local == null ? home.resolve("AppData", "Local", NAME) : Path.of(local, NAME);
        }
        var data = environment.get("XDG_DATA_HOME");
        return data == null || data.isBlank()
                ? home.resolve(".local", "share", "hearthbook")
                : Path.of(data, "hearthbook");
    }
}
