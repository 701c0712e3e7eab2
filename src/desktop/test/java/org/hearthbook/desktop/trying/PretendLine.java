package org.hearthbook.desktop.trying;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.connecting.Joined;
import org.hearthbook.desktop.connecting.Joining;
import org.hearthbook.desktop.sitting.Enrolled;
import org.hearthbook.desktop.sitting.ServiceLine;
import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.laptop.sync.SyncStanding;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.hearthbook.records.sync.EnrolmentCode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line whose service is the test: it stands as it is told, and answers what it is told.
public final class PretendLine implements ServiceLine, Joining {

    public static final Enrolled ESSEX =
            new Enrolled("Essex Fostering", "https://fostering.example", "Amara Example");

    private final ReadOnlyObjectWrapper<SyncStanding> standing =
            new ReadOnlyObjectWrapper<>(
                    new SyncStanding(Link.NOT_ENROLLED, 0, 0, 0, Instant.EPOCH));
    private final List<String> codes = new ArrayList<>();
    private Joined answer = new Joined.NotConnected("Nobody is there. Your book is as it was.");
    private Optional<Enrolled> enrolled = Optional.empty();
    private int askedNow;

    @Override
    public ReadOnlyObjectProperty<SyncStanding> standing() {
        return standing.getReadOnlyProperty();
    }

    /// From now on the book is connected and stands like this.
    public PretendLine stands(Link link, int waiting, int attention, Instant heard) {
        enrolled = link == Link.NOT_ENROLLED ? Optional.empty() : Optional.of(ESSEX);
        standing.set(new SyncStanding(link, waiting, attention, 0, heard));
        return this;
    }

    /// What the next code is answered with.
    public PretendLine answers(Joined next) {
        answer = next;
        return this;
    }

    /// The codes that came, in groups.
    public List<String> codes() {
        return codes;
    }

    public int askedNow() {
        return askedNow;
    }

    @Override
    public Optional<Enrolled> enrolled() {
        return enrolled;
    }

    @Override
    public void syncNow() {
        askedNow++;
    }

    @Override
    public Joined join(ServiceAddress address, EnrolmentCode code) {
        codes.add(code.inGroups());
        if (answer instanceof Joined.Connected(var to)) {
            enrolled = Optional.of(to);
        }
        return answer;
    }
}
