package org.hearthbook.desktop.shell;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.hearthbook.desktop.connecting.Joined;
import org.hearthbook.desktop.sitting.Enrolled;
import org.hearthbook.desktop.trying.PretendLine;
import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.laptop.sync.SyncStanding;
import org.hearthbook.records.sync.EnrolmentCode;

import java.util.Optional;
import java.util.function.Consumer;

/// The test's line, as one sitting has it.
final class OpenLine implements Line {

    private final PretendLine line;
    private Consumer<String> onRevoked = _ -> {};
    private boolean isClosed;

    OpenLine(PretendLine line) {
        this.line = line;
    }

    boolean isClosed() {
        return isClosed;
    }

    @Override
    public ReadOnlyObjectProperty<SyncStanding> standing() {
        return line.standing();
    }

    @Override
    public Optional<Enrolled> enrolled() {
        return line.enrolled();
    }

    @Override
    public void syncNow() {
        line.syncNow();
    }

    @Override
    public Joined join(ServiceAddress address, EnrolmentCode code) {
        return line.join(address, code);
    }

    @Override
    public void onRevoked(Consumer<String> tell) {
        onRevoked = tell;
    }

    /// The service takes the laptop off its list.
    void revoke(String words) {
        onRevoked.accept(words);
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
