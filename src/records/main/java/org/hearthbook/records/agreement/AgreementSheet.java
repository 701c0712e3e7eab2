package org.hearthbook.records.agreement;

import org.hearthbook.records.content.AgreementText;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The one agreement that a carer should have signed now: this text under these terms.
record AgreementSheet(UUID household, UUID carer, String terms, AgreementText text) {

    AgreementStanding among(Collection<Agreement> all) {
        var theirs =
                all.stream()
                        .filter(it -> it.carer().equals(carer))
                        .collect(Collectors.toMap(Agreement::id, Function.identity()));
        var id = idAmong(theirs);
        var current = theirs.remove(id);
        var earlier = List.copyOf(theirs.values());
        return current == null ? toRead(id, false, earlier) : standing(current, earlier);
    }

    /// A superseded agreement stays as it was signed, so what comes after it has an id of its own.
    private UUID idAmong(Map<UUID, Agreement> theirs) {
        var id = Agreement.idFor(household, carer, text.id(), text.version(), text.sha256(), terms);
        var there = theirs.get(id);
        while (there != null && there.supersededBy() != null) {
            id = Agreement.idAfter(household, id, there.supersededBy());
            there = theirs.get(id);
        }
        return id;
    }

    private AgreementStanding standing(Agreement current, List<Agreement> earlier) {
        var replaces = standing(earlier);
        if (current.countersigned() != null) {
            return new AgreementStanding.Complete(current, replaces);
        }
        if (current.signed() != null) {
            return new AgreementStanding.Signed(current, replaces);
        }
        return current.read() == null
                ? toRead(current.id(), true, earlier)
                : new AgreementStanding.ToSign(current, why(earlier), replaces);
    }

    private AgreementStanding toRead(UUID id, boolean isOffered, List<Agreement> earlier) {
        return new AgreementStanding.ToRead(
                id, text, terms, isOffered, why(earlier), standing(earlier));
    }

    private static List<Agreement> standing(List<Agreement> earlier) {
        return earlier.stream().filter(it -> it.supersededBy() == null).toList();
    }

    private AgreementStanding.Why why(List<Agreement> earlier) {
        return lastSigned(earlier).map(this::why).orElse(AgreementStanding.Why.FIRST_TIME);
    }

    private AgreementStanding.Why why(Agreement last) {
        if (!last.agreement().equals(text.id())) {
            return AgreementStanding.Why.ANOTHER_KIND_OF_CARER;
        }
        return last.textSha256().equals(text.sha256())
                ? AgreementStanding.Why.NEW_TERMS
                : AgreementStanding.Why.NEW_VERSION;
    }

    /// The signed one that nothing has replaced, or else that of the highest version.
    private static Optional<Agreement> lastSigned(List<Agreement> earlier) {
        return earlier.stream()
                .filter(it -> it.signed() != null)
                .max(
                        Comparator.comparing((Agreement it) -> it.supersededBy() == null)
                                .thenComparing(Agreement::version)
                                .thenComparing(Agreement::id));
    }
}
