package org.hearthbook.records.sync;

import org.hearthbook.records.changes.Role;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// How a person's book on one laptop is made known to the service, by a code from a letter.
public final class Enrolment {

    private Enrolment() {}

    /// What the laptop brings. The request carries a DPoP proof with the key that is enrolled.
    ///
    /// @param code as it was typed
    /// @param laptop the laptop's id
    /// @param household of the book that is on the laptop already; null when there is none
    /// @param person who types the code, as that book knows them; null when there is no book
    public record Request(
            String code, UUID laptop, @Nullable UUID household, @Nullable UUID person) {

        public Request {
            Objects.requireNonNull(code);
            Objects.requireNonNull(laptop);
        }

        /// Without the code.
        @Override
        public String toString() {
            return "Request[" + laptop + "]";
        }
    }

    /// What the laptop is from now on.
    ///
    /// @param enrolment names this laptop and person together
    /// @param person the id under which they act in every book
    /// @param households all that they may read
    /// @param serviceKey the service's X25519 public key, base64url: what is sealed to it, only the
    ///     service can open
    /// @param packKey the service's Ed25519 public key for content packs, base64url
    public record Reply(
            UUID enrolment,
            UUID person,
            String name,
            Role role,
            String team,
            List<InScope> households,
            String service,
            String serviceKey,
            String packKey) {

        public Reply {
            households = List.copyOf(households);
        }
    }

    /// A household that the person may read.
    ///
    /// @param hasBook whether anything was written in it yet
    public record InScope(UUID household, String name, boolean hasBook) {}

    /// A token, good for a few minutes and with the enrolled key alone.
    public record Token(String token, long seconds) {}

    /// What is left with the service so that a forgotten passphrase is no loss: for each slot its
    /// code, sealed (HPKE) to the service's key. The `about` of the seal is the slot's id.
    public record Escrow(Map<UUID, String> codes) {
        public Escrow {
            codes = Map.copyOf(codes);
        }
    }

    /// What a revoked laptop hands over: changes that never arrived, each sealed (HPKE) to the
    /// service's key. The seal's `about` is the change's id; in it is a `SyncRequest.Offer`.
    public record HandOver(UUID household, Map<UUID, String> sealed) {
        public HandOver {
            Objects.requireNonNull(household);
            sealed = Map.copyOf(sealed);
        }
    }

    /// What became of each change that was handed over.
    public record HandedOver(List<Outcome> outcomes) {
        public HandedOver {
            outcomes = List.copyOf(outcomes);
        }
    }
}
