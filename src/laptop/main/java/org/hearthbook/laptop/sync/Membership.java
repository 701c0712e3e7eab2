package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.Bookcase;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.handing.Leaf;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.Wire;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How a fostering service knows one person on this laptop. Kept sealed for that person alone.
///
/// @param service what the service calls itself
/// @param team that the person works in; empty for a carer
/// @param households that the person could read when they enrolled
/// @param key the secret key that proves it is this laptop
/// @param escrow how far the way back in is that the service keeps
/// @param isRevoked whether the service has taken the laptop off its list
public record Membership(
        URI address,
        UUID enrolment,
        UUID person,
        String name,
        Role role,
        String team,
        String service,
        String serviceKey,
        String packKey,
        List<Enrolment.InScope> households,
        String key,
        Escrow escrow,
        boolean isRevoked) {

    /// What the service keeps so that a forgotten passphrase is no loss.
    ///
    /// @param leftFor the passphrase's slot for which a code was left last
    /// @param slot that was made and whose code is still to be left
    /// @param code of that slot, sealed for the service
    record Escrow(@Nullable UUID leftFor, @Nullable UUID slot, @Nullable String code) {

        static final Escrow NONE = new Escrow(null, null, null);
    }

    public Membership {
        households = List.copyOf(households);
    }

    static Membership of(ServiceAddress address, Enrolment.Reply reply, LaptopKey key) {
        return new Membership(
                address.base(),
                reply.enrolment(),
                reply.person(),
                reply.name(),
                reply.role(),
                reply.team(),
                reply.service(),
                reply.serviceKey(),
                reply.packKey(),
                reply.households(),
                new String(key.kept(), StandardCharsets.UTF_8),
                Escrow.NONE,
                false);
    }

    /// How the service knows the person whose books these are; empty when they are not enrolled.
    public static Optional<Membership> of(Bookcase books) {
        return books.enrolment().flatMap(Membership::read);
    }

    private static Optional<Membership> read(byte[] kept) {
        try {
            return Optional.of(Wire.read(kept, Membership.class));
        } catch (Wire.NotUnderstood _) {
            return Optional.empty();
        }
    }

    byte[] kept() {
        return Wire.write(this);
    }

    Acted keepIn(Bookcase books) {
        return books.keepEnrolment(kept());
    }

    Membership with(Escrow newEscrow) {
        return changed(newEscrow, isRevoked);
    }

    Membership revoked() {
        return changed(escrow, true);
    }

    private Membership changed(Escrow newEscrow, boolean nowRevoked) {
        return new Membership(
                address,
                enrolment,
                person,
                name,
                role,
                team,
                service,
                serviceKey,
                packKey,
                households,
                key,
                newEscrow,
                nowRevoked);
    }

    /// What a household was called when this person enrolled; empty for one that came later.
    String nameOf(UUID household) {
        return households.stream()
                .filter(it -> it.household().equals(household))
                .map(Enrolment.InScope::name)
                .findFirst()
                .orElse("");
    }

    ServiceAddress serviceAddress() {
        return new ServiceAddress(address);
    }

    LaptopKey laptopKey() {
        return LaptopKey.of(key.getBytes(StandardCharsets.UTF_8));
    }

    /// The laptop's own signature, by which the service knows it again.
    public Leaf.LaptopSeal seal(byte[] message) {
        return laptopKey().seal(message);
    }

    /// Nothing of the key.
    @Override
    public String toString() {
        return "Membership[" + enrolment + "]";
    }
}
