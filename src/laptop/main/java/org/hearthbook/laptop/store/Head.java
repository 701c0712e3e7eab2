package org.hearthbook.laptop.store;

/// Where a household's log ended when it was last written, and the link that stood there.
@SuppressWarnings("ArrayRecordComponent") // compared by its link alone, never as a whole
record Head(long counter, long position, byte[] link) {}
