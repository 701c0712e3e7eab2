package org.hearthbook.records.induction;

import org.hearthbook.records.changes.Moment;

import java.util.List;

/// Evidence exactly as it was accepted, kept when the carer writes on.
public record AcceptedWording(String account, List<Piece> pieces, Moment moment) {

    public AcceptedWording {
        pieces = List.copyOf(pieces);
    }
}
