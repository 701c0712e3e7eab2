package org.hearthbook.desktop.sitting;

import java.util.UUID;

/// Takes the window to another place. What is being written there is kept as a draft first.
public interface Going {

    void to(Place place);

    /// To a place in the book of `household`, which the person can open too.
    void to(UUID household, Place place);
}
