package org.hearthbook.laptop.sync;

/// How far one file is over.
///
/// @param isUp whether it goes to the service
/// @param bytes that are over
/// @param of how many there are
public record FileProgress(boolean isUp, long bytes, long of) {}
