package org.hearthbook.desktop.shell;

import org.hearthbook.desktop.home.Offer;
import org.hearthbook.laptop.book.Book;

/// Whether this laptop still offers to connect the book, kept where no key is needed.
final class ServiceOffer implements Offer {

    private static final String SETTING = "service-offer";
    private static final String AWAY = "away";

    private final Book book;

    ServiceOffer(Book book) {
        this.book = book;
    }

    @Override
    public boolean isOpen() {
        return !book.setting(SETTING, "").equals(AWAY);
    }

    @Override
    public void putAway() {
        book.keepSetting(SETTING, AWAY);
    }
}
