package org.hearthbook.service.store;

/// Some bytes of an upload, and the name under which they lie.
public record Part(long begins, long size, String name) {}
