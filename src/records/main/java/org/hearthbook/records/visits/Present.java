package org.hearthbook.records.visits;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Someone who was there for some of a visit.
///
/// @param person who of the book it is, or null for anybody else
public record Present(String name, @Nullable UUID person) {}
