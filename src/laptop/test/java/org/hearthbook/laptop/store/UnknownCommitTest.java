package org.hearthbook.laptop.store;

import static org.hearthbook.laptop.store.KitchenLaptop.entries;
import static org.hearthbook.laptop.store.KitchenLaptop.entry;
import static org.hearthbook.laptop.store.KitchenLaptop.log;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.store.FaultyDisk.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;

/// A failed commit is unknown, not failed: closed, reopened, looked for, and only then told.
class UnknownCommitTest {

    private static final Trouble FAULT = new Trouble.DiskFault("SQLite 10");

    @TempDir private Path home;
    private final FaultyDisk disk = new FaultyDisk();
    private Vault vault;

    @BeforeEach
    void begin() {
        var quiet = KitchenLaptop.surroundings();
        var faulty = new Surroundings(quiet.probes(), disk, quiet.clock(), quiet.migrations());
        vault = KitchenLaptop.opened(Vault.create(home.resolve("book"), faulty));
        log(vault).append(entries(2));
    }

    @AfterEach
    void end() {
        vault.close();
    }

    @Test
    void isKeptWhenTheCommitHadHappenedAllTheSame() {
        disk.failNext(Fault.AFTER_COMMIT);

        assertEquals(new Saving.Kept(), log(vault).append(List.of(entry(3))));
        assertEquals(new LogReading(entries(3), List.of()), log(vault).readAll());
    }

    @Test
    void isNotKeptWhenTheCommitHadNotHappened() {
        disk.failNext(Fault.BEFORE_COMMIT);

        assertEquals(new Saving.NotKept(FAULT), log(vault).append(List.of(entry(3))));
        assertEquals(new LogReading(entries(2), List.of()), log(vault).readAll());
    }

    @ParameterizedTest
    @EnumSource(names = {"AFTER_COMMIT_AND_GONE", "BEFORE_COMMIT_AND_GONE"})
    void isUnknownWhileTheDiskIsGoneAndKeptOnceWhenItIsTriedAgain(Fault fault) {
        disk.failNext(fault);

        assertEquals(new Saving.Unknown(FAULT), log(vault).append(List.of(entry(3))));
        assertEquals(new Saving.NotKept(FAULT), log(vault).append(List.of(entry(3))));

        disk.comeBack();
        assertEquals(new Saving.Kept(), log(vault).append(List.of(entry(3))));
        assertEquals(new LogReading(entries(3), List.of()), log(vault).readAll());
    }

    @ParameterizedTest
    @EnumSource(names = {"AFTER_COMMIT", "BEFORE_COMMIT"})
    void tellsTheTruthOfADraftToo(Fault fault) {
        var drafts = vault.drafts(KitchenLaptop.AMARA, KitchenLaptop.key());
        disk.failNext(fault);

        var saving = drafts.save("note", new byte[] {1, 2, 3});

        assertEquals(fault == Fault.AFTER_COMMIT, saving.isKept());
        assertEquals(saving.isKept(), drafts.load("note").isPresent());
    }

    @ParameterizedTest
    @EnumSource(names = {"AFTER_COMMIT", "BEFORE_COMMIT"})
    void letsInWithTheEnrolmentOrNotAtAll(Fault fault) {
        var keys = PersonKeys.generate(KitchenLaptop.AMARA, new FixedRandom(1));
        var wayIn = new WayIn("Amara", keys.card(), List.of(), List.of());
        var enrolment = vault.enrolment(KitchenLaptop.AMARA, KitchenLaptop.key());
        disk.failNext(fault);

        var saving = enrolment.keepWith(wayIn, new byte[] {1, 2, 3});

        assertEquals(fault == Fault.AFTER_COMMIT, saving.isKept());
        assertEquals(saving.isKept(), enrolment.find().isPresent());
        assertEquals(saving.isKept() ? 1 : 0, vault.people().all().size());
    }
}
