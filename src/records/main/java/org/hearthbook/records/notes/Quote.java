package org.hearthbook.records.notes;

import java.util.UUID;

/// Someone's exact words. Never corrected, never trimmed, never changed once saved.
///
/// @param speaker the child or other person of the book who said them
public record Quote(UUID speaker, String words) {}
