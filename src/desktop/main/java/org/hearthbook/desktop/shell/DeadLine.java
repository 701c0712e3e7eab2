package org.hearthbook.desktop.shell;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.hearthbook.desktop.connecting.Joined;
import org.hearthbook.desktop.sitting.Enrolled;
import org.hearthbook.desktop.sitting.NoLine;
import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.laptop.sync.SyncStanding;
import org.hearthbook.records.sync.EnrolmentCode;

import java.util.Optional;
import java.util.function.Consumer;

/// A line that leads nowhere.
final class DeadLine implements Line {

    private final NoLine none = new NoLine();

    @Override
    public ReadOnlyObjectProperty<SyncStanding> standing() {
        return none.standing();
    }

    @Override
    public Optional<Enrolled> enrolled() {
        return none.enrolled();
    }

    @Override
    public void syncNow() {}

    @Override
    public Joined join(ServiceAddress address, EnrolmentCode code) {
        return new Joined.NotConnected("");
    }

    @Override
    public void onRevoked(Consumer<String> tell) {}

    @Override
    public void close() {}
}
