package org.hearthbook.records.visits;

import org.hearthbook.records.changes.Moment;

/// What was added to a visit after both had signed.
public record Addition(String words, Moment moment) {}
