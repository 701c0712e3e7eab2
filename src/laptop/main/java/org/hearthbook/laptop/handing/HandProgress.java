package org.hearthbook.laptop.handing;

/// Is told how far a file is. It stops the work by throwing a `CancellationException`; then nothing
/// half made is left.
@FunctionalInterface
public interface HandProgress {

    /// `done` of `all` bytes were read or written.
    void reached(long done, long all);
}
