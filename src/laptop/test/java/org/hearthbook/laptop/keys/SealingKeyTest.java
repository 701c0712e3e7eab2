package org.hearthbook.laptop.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.util.Arrays;

class SealingKeyTest {

    private static final byte[] ROW = "row 7 of this book".getBytes(UTF_8);
    private static final byte[] NOTE = "We read together every night.".getBytes(UTF_8);

    private static final SecureRandom RANDOM = SeededRandom.forTest("SealingKeyTest");
    private final SealingKey key = SealingKey.random(RANDOM);

    @Test
    void opensWhatItSealed() throws NotOpened {
        assertArrayEquals(NOTE, key.open(key.seal(NOTE, ROW), ROW));
        assertArrayEquals(new byte[0], key.open(key.seal(new byte[0], ROW), ROW));
    }

    @Test
    void sealsTheSameWordsDifferentlyEachTime() {
        assertFalse(Arrays.equals(key.seal(NOTE, ROW), key.seal(NOTE, ROW)));
        assertEquals(NOTE.length + 28, key.seal(NOTE, ROW).length);
    }

    @Test
    void staysShutForAnotherKeyOrAnotherRow() {
        var sealed = key.seal(NOTE, ROW);

        assertThrows(NotOpened.class, () -> SealingKey.random(RANDOM).open(sealed, ROW));
        assertThrows(NotOpened.class, () -> key.open(sealed, "row 8".getBytes(UTF_8)));
    }

    @Test
    void staysShutWhenAnyBitIsChanged() {
        var sealed = key.seal(NOTE, ROW);

        for (var bit = 0; bit < sealed.length * 8; bit++) {
            sealed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThrows(NotOpened.class, () -> key.open(sealed, ROW));
            sealed[bit / 8] ^= (byte) (1 << (bit % 8));
        }
    }

    @Test
    void staysShutWhenCutShort() {
        var sealed = key.seal(NOTE, ROW);

        for (var length = 0; length < sealed.length; length++) {
            var cut = Arrays.copyOf(sealed, length);
            assertThrows(NotOpened.class, () -> key.open(cut, ROW));
        }
    }

    @Test
    void opensAgainAfterSomethingStayedShut() throws NotOpened {
        var sealed = key.seal(NOTE, ROW);
        assertThrows(NotOpened.class, () -> key.open(new byte[64], ROW));

        assertArrayEquals(NOTE, key.open(sealed, ROW));
    }

    @Test
    void hasANameThatDependsOnTheKeyAlone() {
        var same = SealingKey.consuming(key.copy());

        assertEquals(key.id(), same.id());
        assertEquals(8, key.id().version());
        assertEquals(2, key.id().variant());
        assertNotEquals(key.id(), SealingKey.random(RANDOM).id());
    }

    @Test
    void derivesOneKeyForEachPurpose() {
        assertEquals(key.derive("files").id(), key.derive("files").id());
        assertNotEquals(key.derive("files").id(), key.derive("rows").id());
        assertNotEquals(key.derive("files").id(), key.id());
    }

    @Test
    void macTellsWhereOnePartEndsAndTheNextBegins() {
        var oneTwo = key.mac("one".getBytes(UTF_8), "two".getBytes(UTF_8));

        assertEquals(32, oneTwo.length);
        assertArrayEquals(oneTwo, key.mac("one".getBytes(UTF_8), "two".getBytes(UTF_8)));
        assertFalse(Arrays.equals(oneTwo, key.mac("onet".getBytes(UTF_8), "wo".getBytes(UTF_8))));
        assertFalse(Arrays.equals(oneTwo, key.mac("onetwo".getBytes(UTF_8))));
        assertFalse(Arrays.equals(key.mac(), key.mac(new byte[0])));
    }

    @Test
    void leavesNothingBehindWhenClosed() {
        key.seal(NOTE, ROW);
        var arrays = Remains.arraysOf(key);
        assertEquals(2, arrays.size());
        assertFalse(arrays.stream().anyMatch(array -> Arrays.equals((byte[]) array, new byte[32])));

        key.close();

        assertTrue(Remains.areZero(arrays));
        assertTrue(key.isClosed());
    }

    @Test
    void refusesAllWorkOnceClosed() {
        var sealed = key.seal(NOTE, ROW);
        key.close();
        key.close();

        assertThrows(IllegalStateException.class, () -> key.seal(NOTE, ROW));
        assertThrows(IllegalStateException.class, () -> key.open(sealed, ROW));
        assertThrows(IllegalStateException.class, () -> key.derive("rows"));
        assertThrows(IllegalStateException.class, () -> key.mac(NOTE));
    }
}
