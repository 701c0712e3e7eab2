package org.hearthbook.laptop.documents.pictures;

import java.util.List;

/// What can be shown of a kept file on paper.
public sealed interface Developed {

    /// Its pictures in order: one for a photo, one for each page of a certificate.
    ///
    /// @param further how many pages are not shown
    record Shown(List<Picture> pictures, int further) implements Developed {
        public Shown {
            pictures = List.copyOf(pictures);
        }
    }

    /// Nothing: it is of a kind that cannot be shown, locked, or damaged.
    record NotShown(Reason reason) implements Developed {}

    /// Why a file cannot be shown.
    enum Reason {
        OTHER_KIND,
        LOCKED,
        DAMAGED
    }
}
