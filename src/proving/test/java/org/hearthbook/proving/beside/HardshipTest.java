package org.hearthbook.proving.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import picocli.CommandLine;

@Tag("proving")
final class HardshipTest {

    @Test
    void losesNothingWhenServicesDieWiresAreCutAndYesterdayComesBack() {
        var hardship = new CommandLine(new Hardship());

        assertEquals(0, hardship.execute("--notes", "300", "--files", "2", "--kills", "2"));
    }
}
