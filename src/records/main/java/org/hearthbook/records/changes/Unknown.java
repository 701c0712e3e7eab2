package org.hearthbook.records.changes;

/// A body of a kind or version that this program does not know: kept and passed on as it is.
public record Unknown(String kind, int version) implements Body {}
