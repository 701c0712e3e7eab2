package org.hearthbook.proving.wire;

/// How far one connection carries before it is cut, in bytes each way.
public record Cut(long up, long down) {

    /// A connection that is not cut.
    public static final Cut NEVER = new Cut(Long.MAX_VALUE, Long.MAX_VALUE);
}
