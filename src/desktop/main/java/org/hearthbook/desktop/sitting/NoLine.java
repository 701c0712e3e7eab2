package org.hearthbook.desktop.sitting;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.laptop.sync.SyncStanding;
import org.hearthbook.laptop.sync.SyncStanding.Link;

import java.time.Instant;
import java.util.Optional;

/// The line of a book that is connected to no service.
public final class NoLine implements ServiceLine {

    private final ReadOnlyObjectWrapper<SyncStanding> standing =
            new ReadOnlyObjectWrapper<>(
                    new SyncStanding(Link.NOT_ENROLLED, 0, 0, 0, Instant.EPOCH));

    @Override
    public ReadOnlyObjectProperty<SyncStanding> standing() {
        return standing.getReadOnlyProperty();
    }

    @Override
    public Optional<Enrolled> enrolled() {
        return Optional.empty();
    }

    @Override
    public void syncNow() {}
}
