package org.hearthbook.service.store;

import java.time.Instant;
import java.util.UUID;

/// A file on its way from a laptop.
///
/// @param sha256 that the whole has to have, hex
/// @param reached how many bytes have arrived, from the beginning without a gap
/// @param isDone whether it was found whole and is there
public record Upload(
        UUID household,
        UUID id,
        UUID laptop,
        String sha256,
        long size,
        long reached,
        Instant expires,
        boolean isDone) {

    public boolean hasArrived() {
        return reached == size;
    }
}
