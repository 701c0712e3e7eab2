package org.hearthbook.laptop.store;

import java.util.UUID;

/// A change and what the service said of it.
public record Marked(UUID change, Mark mark) {}
