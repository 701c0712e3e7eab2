package org.hearthbook.proving.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the commands for a sealed file say of themselves.
final class HandingHelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"hand-over", "take-in"})
    void explainsTheLaptopsCommands(String command) {
        var help = Keyboard.laptop("", command, "--help");

        assertEquals(0, help.code());
        assertTrue(help.prints("Usage: hearthbook " + command), help::printed);
        assertTrue(help.prints("5    the book or the file is damaged"), help::printed);
        assertTrue(help.prints("9    something was not taken"), help::printed);
        assertTrue(help.prints("--json"), help::printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"take-in", "hand-out"})
    void explainsTheServicesCommands(String command) {
        var help = Keyboard.service(command, "--help");

        assertEquals(0, help.code());
        assertTrue(help.prints("Usage: hearthbook-service " + command), help::printed);
        assertTrue(help.prints("66   a file could not be read"), help::printed);
        assertTrue(help.prints("--json"), help::printed);
    }
}
