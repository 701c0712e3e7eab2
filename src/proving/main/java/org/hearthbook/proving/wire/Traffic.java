package org.hearthbook.proving.wire;

/// What went over a wire, with everything that HTTP adds, without what TCP and TLS add.
///
/// @param requests HTTP requests that were begun
/// @param up bytes from the laptop to the service
/// @param down bytes from the service to the laptop
public record Traffic(long connections, long requests, long up, long down) {

    /// What was added since `before`.
    public Traffic since(Traffic before) {
        return new Traffic(
                connections - before.connections,
                requests - before.requests,
                up - before.up,
                down - before.down);
    }
}
