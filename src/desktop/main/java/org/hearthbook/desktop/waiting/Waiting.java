package org.hearthbook.desktop.waiting;

import org.hearthbook.desktop.sitting.Place;

/// One line of *What needs you*: what it is, why it helps to do it, and where.
///
/// @param pressing whether it is a priority or late, so that it stands out
public record Waiting(String what, String why, String press, Place place, boolean pressing) {}
