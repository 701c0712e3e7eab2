package org.hearthbook.laptop.store;

import java.util.UUID;

/// What the database knows of a sealed file. Its hash is sealed as well: a hash alone can tell
/// which well-known file it is.
@SuppressWarnings("ArrayRecordComponent") // read and handed on, never compared
record FileRow(UUID id, long size, long parts, boolean isKept, byte[] sealedHash) {}
