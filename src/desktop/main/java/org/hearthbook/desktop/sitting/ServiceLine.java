package org.hearthbook.desktop.sitting;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.hearthbook.laptop.sync.SyncStanding;

import java.util.Optional;

/// The line from one person's book to their fostering service, as the screens know it.
public interface ServiceLine {

    /// How the book stands with the service. Changes on the window's own thread only.
    ReadOnlyObjectProperty<SyncStanding> standing();

    /// The service that this book is connected to; empty when there is none.
    Optional<Enrolled> enrolled();

    /// Tries at once instead of when it is time.
    void syncNow();
}
