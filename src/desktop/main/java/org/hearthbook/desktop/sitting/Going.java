package org.hearthbook.desktop.sitting;

/// Takes the window to another place. What is being written there is kept as a draft first.
public interface Going {

    void to(Place place);
}
