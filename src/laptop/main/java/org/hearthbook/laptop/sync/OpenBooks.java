package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.PostBag;

import java.util.List;
import java.util.UUID;

/// The books that are open on a laptop, as far as keeping them in step with the service goes.
public interface OpenBooks {

    /// The laptop's id.
    UUID laptop();

    /// The post of every open book, in an order that stays.
    List<PostBag> bags();

    /// Begins an empty book for a household that the person newly may read; false when the disk did
    /// not take it, or somebody else has it on this laptop.
    boolean begin(UUID household);

    /// Destroys the key to a household's book, and the bytes of its files; false when something in
    /// it has still to arrive, or the disk did not take it.
    boolean leave(UUID household);

    /// How many files of `household` the service does not have whole.
    int filesWaiting(UUID household);
}
