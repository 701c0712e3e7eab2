package org.hearthbook.laptop.store;

/// What became of something that was to be saved.
public sealed interface Saving {

    /// On the disk, and still there after a crash or a power cut.
    record Kept() implements Saving {}

    /// Not on the disk, none of it. Trying again later is safe.
    record NotKept(Trouble because) implements Saving {}

    /// The disk stopped answering before it told. Trying again with the same ids is safe.
    record Unknown(Trouble because) implements Saving {}

    default boolean isKept() {
        return this instanceof Kept;
    }
}
