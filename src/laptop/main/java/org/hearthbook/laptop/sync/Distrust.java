package org.hearthbook.laptop.sync;

import java.util.UUID;

/// Something in a reply that cannot be right. It was left aside; nothing here was changed by it.
///
/// @param household that it was said of
/// @param what a short code for the log
public record Distrust(UUID household, String what) {}
