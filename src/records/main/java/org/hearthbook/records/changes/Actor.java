package org.hearthbook.records.changes;

import java.util.UUID;

/// Who does something, as the household knows them at that moment.
public record Actor(UUID person, Role role) {

    public boolean is(UUID other) {
        return person.equals(other);
    }

    public boolean isCarer() {
        return role == Role.CARER;
    }

    public boolean isService() {
        return role.isService();
    }
}
