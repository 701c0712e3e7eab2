package org.hearthbook.laptop.store;

import java.util.List;

/// What was looked at in a book, and what was found wrong with it.
public record CheckReport(long entries, long files, long backups, List<Finding> findings) {

    public CheckReport {
        findings = List.copyOf(findings);
    }

    public boolean isWhole() {
        return findings.isEmpty();
    }
}
