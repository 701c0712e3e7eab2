package org.hearthbook.service.store;

import org.hearthbook.records.changes.Role;

import java.util.UUID;

/// Who acts for the service in which household.
public final class Workers {

    private static final String ASSIGNED =
            """
            SELECT count(*) FROM person AS p JOIN assignment AS a ON a.person = p.id
            WHERE p.member = ? AND p.role = ? AND a.household = ? AND a.until IS NULL
            """;

    private final Transaction transaction;

    public Workers(Transaction transaction) {
        this.transaction = transaction;
    }

    /// Whether the service has assigned whoever acts as `member` to `household`, in that role.
    public boolean isAssigned(UUID household, UUID member, Role role) {
        return transaction
                        .handle()
                        .createQuery(ASSIGNED)
                        .bind(0, member.toString())
                        .bind(1, role.name())
                        .bind(2, household.toString())
                        .mapTo(Long.class)
                        .one()
                > 0;
    }
}
