package org.hearthbook.records.visits;

import org.hearthbook.records.changes.Moment;

import java.util.UUID;

/// How an action ended, said outside of a visit.
public record Closing(UUID action, String how, Moment moment) {}
