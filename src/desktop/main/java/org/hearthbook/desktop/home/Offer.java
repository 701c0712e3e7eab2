package org.hearthbook.desktop.home;

/// The offer to connect the book, which stands on the first page until it is put away.
public interface Offer {

    boolean isOpen();

    void putAway();
}
