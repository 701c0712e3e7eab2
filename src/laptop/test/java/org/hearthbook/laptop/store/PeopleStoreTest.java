package org.hearthbook.laptop.store;

import static org.hearthbook.laptop.store.KitchenLaptop.AMARA;
import static org.hearthbook.laptop.store.KitchenLaptop.HOUSEHOLD;
import static org.hearthbook.laptop.store.KitchenLaptop.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hearthbook.laptop.keys.HouseholdGrant;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.keys.SealedSlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class PeopleStoreTest {

    private static final UUID JONAS = new UUID(0x4000, 3);
    private static final PersonKeys KEYS = PersonKeys.generate(AMARA, new FixedRandom(1));
    private static final SealedSlot PASSPHRASE = slot(1, SealedSlot.Kind.PASSPHRASE);
    private static final SealedSlot RECOVERY = slot(2, SealedSlot.Kind.RECOVERY);
    private static final HouseholdGrant GRANT = HouseholdGrant.to(KEYS.card(), HOUSEHOLD, key());

    @TempDir private Path home;
    private Vault vault;

    @BeforeEach
    void begin() {
        vault = KitchenLaptop.newBook(home.resolve("book"));
        vault.people().add("Amara", KEYS.card(), List.of(PASSPHRASE, RECOVERY), List.of(GRANT));
    }

    @AfterEach
    void end() {
        vault.close();
    }

    private PeopleStore reopened() {
        vault.close();
        vault = KitchenLaptop.open(home.resolve("book"));
        return vault.people();
    }

    @Test
    void keepsAPersonWithAllThatOpensTheBookForThem() {
        var people = reopened();

        assertEquals(List.of(new SignIn(AMARA, "Amara")), people.all());
        assertEquals(Optional.of(KEYS.card()), people.card(AMARA));
        assertEquals(List.of(PASSPHRASE, RECOVERY), people.slots(AMARA));
        assertEquals(List.of(GRANT), people.grants(AMARA));
        assertEquals(0, people.wrongGuesses(AMARA));
    }

    @Test
    void keepsNothingOfAPersonWhoIsThereAlready() {
        var slot = slot(9, SealedSlot.Kind.ESCROW);

        var saving = vault.people().add("Amara 2", KEYS.card(), List.of(slot), List.of());

        assertEquals(new Saving.NotKept(new Trouble.NotAllowed()), saving);
        assertEquals(List.of(new SignIn(AMARA, "Amara")), vault.people().all());
        assertEquals(List.of(PASSPHRASE, RECOVERY), vault.people().slots(AMARA));
    }

    @Test
    void knowsNothingOfAStranger() {
        assertEquals(Optional.empty(), vault.people().card(JONAS));
        assertEquals(List.of(), vault.people().slots(JONAS));
        assertEquals(List.of(), vault.people().grants(JONAS));
        assertEquals(0, vault.people().wrongGuesses(JONAS));
    }

    @Test
    void listsPeopleInTheOrderInWhichTheyCame() {
        var jonas = PersonKeys.generate(JONAS, new FixedRandom(2));
        vault.people().add("Jonas", jonas.card(), List.of(), List.of());
        vault.people().rename(new SignIn(AMARA, "Mum"));

        assertEquals(
                List.of(new SignIn(AMARA, "Mum"), new SignIn(JONAS, "Jonas")), reopened().all());
    }

    @Test
    void putsANewPassphraseInThePlaceOfTheOld() {
        var changed = slot(3, SealedSlot.Kind.PASSPHRASE);

        assertEquals(new Saving.Kept(), vault.people().replace(changed));

        assertEquals(List.of(RECOVERY, changed), reopened().slots(AMARA));
    }

    @Test
    void givesAndTakesAHouseholdsKeys() {
        var next = HouseholdGrant.to(KEYS.card(), new UUID(5, 5), key());
        vault.people().grant(next);
        assertEquals(List.of(GRANT, next), reopened().grants(AMARA));

        assertEquals(new Saving.Kept(), vault.leave(HOUSEHOLD, AMARA));
        assertEquals(List.of(next), reopened().grants(AMARA));
    }

    @Test
    void remembersWrongGuessesAcrossClosing() {
        vault.people().setWrongGuesses(AMARA, 6);

        assertEquals(6, reopened().wrongGuesses(AMARA));
    }

    @Test
    void refusesANameThatIsEmptyOrEndless() {
        var before = vault.people().all();

        assertEquals(false, vault.people().rename(new SignIn(AMARA, "")).isKept());
        assertEquals(false, vault.people().rename(new SignIn(AMARA, "a".repeat(81))).isKept());
        assertEquals(before, vault.people().all());
    }

    @Test
    void leavesOutASlotOfAKindThatNobodyKnows() throws Exception {
        vault.close();
        try (var connection = KitchenLaptop.behindTheBack(home.resolve("book"))) {
            Sql.run(connection, "UPDATE slot SET kind = 'ANYONE' WHERE kind = 'RECOVERY'");
        }

        assertEquals(List.of(PASSPHRASE), reopened().slots(AMARA));
    }

    @Test
    void keepsSettingsThatAreAboutNobody() {
        assertEquals(Optional.empty(), vault.settings().get("theme"));
        vault.settings().put("theme", "dark");
        vault.settings().put("theme", "cream");
        reopened();

        assertEquals(Optional.of("cream"), vault.settings().get("theme"));
        assertEquals(false, vault.settings().put("theme", "x".repeat(81)).isKept());
    }

    @Test
    void refusesASettingOfANameThatNoBookCanKeep() {
        var settings = vault.settings();

        assertEquals(true, settings.put("n".repeat(40), "").isKept());
        assertThrows(IllegalArgumentException.class, () -> settings.put("n".repeat(41), ""));
        assertThrows(IllegalArgumentException.class, () -> settings.put("", ""));
    }

    private static SealedSlot slot(int number, SealedSlot.Kind kind) {
        var bytes = new byte[32];
        bytes[0] = (byte) number;
        return new SealedSlot(new UUID(7, number), AMARA, kind, 65536, 3, 4, bytes, bytes);
    }
}
