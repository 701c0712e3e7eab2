package org.hearthbook.laptop.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

class HouseholdGrantTest {

    private static final UUID HOME = UUID.fromString("0192f0c1-0000-7000-8000-00000000000a");
    private static final byte[] ROW = {7};

    private static final SecureRandom RANDOM = SeededRandom.forTest("HouseholdGrantTest");
    private final PersonKeys jo = PersonKeys.generate(UUID.randomUUID(), RANDOM);
    private final PersonKeys sam = PersonKeys.generate(UUID.randomUUID(), RANDOM);
    private final SealingKey key = SealingKey.random(RANDOM);
    private final HouseholdGrant toJo = HouseholdGrant.to(jo.card(), HOME, key);

    @Test
    void letsThePersonReadWhatTheHouseholdSealed() throws NotOpened {
        var sealed = key.seal(new byte[] {1, 2, 3}, ROW);

        assertArrayEquals(new byte[] {1, 2, 3}, toJo.open(jo).open(sealed, ROW));
        assertEquals(key.id(), toJo.keyId());
    }

    @Test
    void staysShutForEveryoneElse() {
        var passedOn = new HouseholdGrant(HOME, sam.person(), key.id(), toJo.sealed());

        assertThrows(NotOpened.class, () -> toJo.open(sam));
        assertThrows(NotOpened.class, () -> passedOn.open(sam));
        assertThrows(NotOpened.class, () -> passedOn.open(jo));
    }

    @Test
    void staysShutUnderAnotherHouseholdOrKeyName() {
        var elsewhere = new HouseholdGrant(UUID.randomUUID(), jo.person(), key.id(), toJo.sealed());
        var renamed = new HouseholdGrant(HOME, jo.person(), UUID.randomUUID(), toJo.sealed());

        assertThrows(NotOpened.class, () -> elsewhere.open(jo));
        assertThrows(NotOpened.class, () -> renamed.open(jo));
    }

    /// The last bit of an X25519 point is not looked at (RFC 7748), but the seal still covers it.
    @Test
    void staysShutWhenAnyBitIsChanged() {
        var size = toJo.sealed().length;

        for (var bit = 0; bit < size * 8; bit++) {
            var sealed = toJo.sealed();
            sealed[bit / 8] ^= (byte) (1 << (bit % 8));
            var changed = new HouseholdGrant(HOME, jo.person(), key.id(), sealed);
            assertThrows(NotOpened.class, () -> changed.open(jo));
        }
    }

    @Test
    void staysShutAtAnyOtherLength() {
        for (var length = 0; length < 100; length++) {
            var sealed = Arrays.copyOf(toJo.sealed(), length);
            var cut = new HouseholdGrant(HOME, jo.person(), key.id(), sealed);
            if (length != toJo.sealed().length) {
                assertThrows(NotOpened.class, () -> cut.open(jo));
            }
        }
    }

    @Test
    void isNotMadeForACardThatNoKeyMade() {
        var empty = new PersonCard(jo.person(), jo.card().signingKey(), new byte[32]);

        assertThrows(IllegalArgumentException.class, () -> HouseholdGrant.to(empty, HOME, key));
    }

    @Test
    void isComparedByWhatIsInIt() {
        var same = new HouseholdGrant(HOME, jo.person(), key.id(), toJo.sealed());
        toJo.sealed()[0] ^= 1;

        assertEquals(same, toJo);
        assertEquals(same.hashCode(), toJo.hashCode());
        assertNotEquals(HouseholdGrant.to(jo.card(), HOME, key), toJo);
    }

    @Test
    void outlivesTheKeyThatItWasMadeFrom() throws NotOpened {
        key.close();

        var opened = toJo.open(jo);

        assertEquals(toJo.keyId(), opened.id());
        assertFalse(opened.isClosed());
        assertThrows(IllegalStateException.class, () -> HouseholdGrant.to(jo.card(), HOME, key));
    }
}
