package org.hearthbook.service.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hearthbook.records.sync.Wire;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An administrator's desk at one service.
final class Desk {

    private final Typed typed = new Typed();
    private final Path data;

    Desk(Path data) {
        this.data = data;
    }

    /// Types a command about this service, and gives its exit code.
    int run(String... arguments) {
        var where = Stream.of("--data", data.toString());
        return typed.run(Stream.concat(Stream.of(arguments), where).toArray(String[]::new));
    }

    String out() {
        return typed.out();
    }

    List<String> lines() {
        return typed.lines();
    }

    String err() {
        return typed.err();
    }

    /// The last line as JSON.
    Map<?, ?> json() {
        try {
            return Wire.read(typed.lines().getLast().getBytes(UTF_8), Map.class);
        } catch (Wire.NotUnderstood because) {
            throw new AssertionError(because);
        }
    }

    /// A text of the last line as JSON.
    String json(String name) {
        return String.valueOf(json().get(name));
    }
}
