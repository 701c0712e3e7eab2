package org.hearthbook.records.changes;

/// What a change says. Every kind of record has its own sealed family of bodies.
public interface Body {}
