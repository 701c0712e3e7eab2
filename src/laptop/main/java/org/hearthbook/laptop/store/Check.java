package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.SealingKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Looks through a whole book: the database, every entry, every part of every file, every backup.
final class Check {

    private final Vault vault;
    private final Database database;
    private final List<Finding> findings = new ArrayList<>();
    private long entries;
    private long files;

    Check(Vault vault, Database database) {
        this.vault = vault;
        this.database = database;
    }

    CheckReport run(Map<UUID, SealingKey> households) {
        orBroken(this::checkDatabase);
        households.forEach((household, key) -> orBroken(() -> checkLog(household, key)));
        households.forEach((household, key) -> orBroken(() -> checkFiles(household, key)));
        var backups = vault.backups().list();
        backups.forEach(this::checkBackup);
        return new CheckReport(entries, files, backups.size(), findings);
    }

    /// What cannot even be asked for is a finding as well, and the rest is still looked at.
    private void orBroken(Runnable check) {
        try {
            check.run();
        } catch (StoreException e) {
            findings.add(new Finding.DatabaseBroken(e.trouble().toString()));
        }
    }

    private void checkDatabase() {
        database.read(Integrity::problems).stream()
                .map(Finding.DatabaseBroken::new)
                .forEach(findings::add);
    }

    private void checkLog(UUID household, SealingKey key) {
        var reading = vault.log(household, key).readAll();
        entries += reading.entries().size();
        reading.damage().stream()
                .map(damage -> new Finding.LogDamaged(household, damage))
                .forEach(findings::add);
    }

    private void checkFiles(UUID household, SealingKey key) {
        var kept = vault.files(household, key);
        for (var id : kept.ids()) {
            files++;
            kept.damage(id)
                    .map(kind -> new Finding.FileBroken(household, id, kind))
                    .ifPresent(findings::add);
        }
    }

    private void checkBackup(Backup backup) {
        if (!new CopiedBook(backup.file()).isWhole()) {
            findings.add(new Finding.BackupBroken(backup.name()));
        }
    }
}
