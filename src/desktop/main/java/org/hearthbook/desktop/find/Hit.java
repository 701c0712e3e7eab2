package org.hearthbook.desktop.find;

import org.hearthbook.desktop.sitting.Place;

/// Something that was found, and where it is.
record Hit(Kind kind, String title, String under, Place place) {

    /// What kind of thing it is, in the order in which they are listed.
    enum Kind {
        PEOPLE,
        NOTES,
        VISITS,
        STANDARDS,
        TRAINING
    }
}
