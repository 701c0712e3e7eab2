package org.hearthbook.proving.simulation;

import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.people.Person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How agreements are offered, read, signed, countersigned and superseded.
final class AgreementActs {

    private static final String NAME = "foster-care";
    private static final String TERMS = "One child";

    private AgreementActs() {}

    static Optional<Intention> next(View view) {
        var all = List.copyOf(view.book().agreements());
        if (all.isEmpty() || view.chance().oneIn(5)) {
            return offer(view);
        }
        return Optional.of(onward(view, view.chance().pick(all)));
    }

    private static Optional<Intention> offer(View view) {
        var carers =
                view.book().people().stream()
                        .filter(it -> it.role() == Role.CARER)
                        .map(Person::id)
                        .toList();
        if (carers.isEmpty()) {
            return Optional.empty();
        }
        var carer = view.who().role() == Role.CARER ? view.me() : view.chance().pick(carers);
        var version = 1 + view.chance().below(3);
        var text = view.home().mark() + " agreement, version " + version;
        var offered = new AgreementChange.Offered(carer, NAME, version, "Agreement", text, TERMS);
        return Optional.of(Intention.begin(record(view, offered), offered));
    }

    private static UUID record(View view, AgreementChange.Offered offered) {
        var text = Hashes.of(offered.text());
        return Agreement.idFor(
                view.home().id(), offered.carer(), NAME, offered.version(), text, TERMS);
    }

    private static Intention onward(View view, Agreement agreement) {
        return Intention.now(view, agreement.id(), body(view, agreement));
    }

    private static boolean isOf(Agreement agreement, UUID carer) {
        return agreement.carer().equals(carer);
    }

    private static AgreementChange body(View view, Agreement agreement) {
        var text = agreement.textSha256();
        var name = view.who().called();
        var others = new ArrayList<>(view.book().agreements());
        others.removeIf(it -> it.id().equals(agreement.id()) || !isOf(it, agreement.carer()));
        if (!others.isEmpty() && view.chance().oneIn(8)) {
            return new AgreementChange.Superseded(view.chance().pick(others).id());
        }
        return switch (agreement.stage()) {
            case TO_READ -> new AgreementChange.Read(text);
            case TO_SIGN -> new AgreementChange.Signed(text, name, Mark.typed(name));
            case SIGNED, COUNTERSIGNED, SUPERSEDED ->
                    new AgreementChange.Countersigned(text, name, Mark.typed(name));
        };
    }
}
