package org.hearthbook.desktop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void whatTheBuildsLauncherAddsIsNotAskedByThePerson() {
        assertArrayEquals(
                new String[] {},
                Asked.of("--module-path", "fx", "--add-modules", "", "-classpath", "lib", "Main"));
        assertArrayEquals(
                new String[] {"--book", "here"}, Asked.of("--book", "here", "--module-path", "fx"));
    }

    @Test
    void aCommandIsTakenWhole() {
        assertArrayEquals(
                new String[] {"check", "--book", "here"}, Asked.of("check", "--book", "here"));
    }
}
