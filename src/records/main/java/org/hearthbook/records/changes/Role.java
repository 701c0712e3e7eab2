package org.hearthbook.records.changes;

/// What a person is to a household when they act.
public enum Role {
    /// Not yet known in this household: may only introduce themself.
    NEWCOMER,
    CARER,
    SUPERVISING_SOCIAL_WORKER,
    MANAGER,
    ADMINISTRATOR;

    /// Whether they act for the fostering service.
    public boolean isService() {
        return this == SUPERVISING_SOCIAL_WORKER || this == MANAGER || this == ADMINISTRATOR;
    }
}
