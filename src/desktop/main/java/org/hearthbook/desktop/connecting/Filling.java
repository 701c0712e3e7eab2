package org.hearthbook.desktop.connecting;

import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.records.changes.Role;

/// A book that comes from the service for the first time, and whoever waits for it.
public interface Filling {

    /// What the person is to the service.
    Role role();

    /// Whether the service has given the person no household yet, or none any more.
    boolean hasNone();

    /// How many changes are here so far.
    int arrived();

    /// Whether everything is here, and the book knows who is signed in.
    boolean isDone();

    /// Whether everything is here, but the book does not know the carer who is signed in.
    boolean isAsking();

    /// Makes the carer known to the book.
    Acted introduce(NewCarer carer);

    /// Calls `listener` whenever more has arrived, on any thread; running what it gives stops that.
    Runnable listen(Runnable listener);

    /// The person goes in.
    void enter();

    /// The person leaves it for later. What came stays.
    void later();
}
