package org.hearthbook.service.store;

/// What a check of audit chains found.
public sealed interface AuditFinding {

    /// Every entry is as it was written, in its place, and none is missing.
    record Whole(long chains, long entries) implements AuditFinding {}

    /// Something was changed, taken out, put in or moved.
    ///
    /// @param chain the household's id, or '' for the service's own
    /// @param number the first entry that is not what was written there
    record Broken(String chain, long number) implements AuditFinding {}
}
