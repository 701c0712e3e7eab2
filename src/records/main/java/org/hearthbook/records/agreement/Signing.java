package org.hearthbook.records.agreement;

import org.hearthbook.records.changes.Moment;

/// That someone signed: under which name, with which mark, and when.
public record Signing(String name, Mark mark, Moment moment) {}
