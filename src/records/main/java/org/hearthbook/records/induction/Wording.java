package org.hearthbook.records.induction;

import java.util.List;

/// Evidence as it read at one moment of its review.
///
/// @param version counted from 1 each time that other words were marked as ready
public record Wording(int version, String account, List<Piece> pieces) {

    public Wording {
        pieces = List.copyOf(pieces);
    }

    public String contentSha256() {
        return Evidence.contentSha256(account, pieces);
    }
}
