package org.hearthbook.laptop.commands;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What came of a command that was typed: its exit code, what it printed and what it said.
record Typed(int code, String printed, String said) {

    static Typed of(String standardInput, String... arguments) {
        var printed = new ByteArrayOutputStream();
        var said = new ByteArrayOutputStream();
        var code =
                Commands.run(
                        arguments,
                        new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(printed, true, StandardCharsets.UTF_8),
                        new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Typed(
                code,
                printed.toString(StandardCharsets.UTF_8),
                said.toString(StandardCharsets.UTF_8));
    }
}
