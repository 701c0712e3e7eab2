package org.hearthbook.service.store;

/// A change with its place at the end of the log.
record LogRow(Incoming change, long seq, String chain) {}
