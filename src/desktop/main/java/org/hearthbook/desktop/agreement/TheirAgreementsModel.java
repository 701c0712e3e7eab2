package org.hearthbook.desktop.agreement;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.evidence.WhenSaid;
import org.hearthbook.desktop.signing.Letter;
import org.hearthbook.desktop.signing.SigningModel;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.AgreementStanding;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.agreement.Signing;
import org.hearthbook.records.household.WhoSigned;
import org.hearthbook.records.people.Person;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// The agreements of a household for those of the service: who has signed what, and the
/// countersignature, which never comes before the carer's.
public final class TheirAgreementsModel {

    /// What is on the page.
    public sealed interface State {

        /// How every carer stands; `problem` is empty unless something was not saved.
        record Looking(List<WhoSigned> carers, String problem) implements State {
            public Looking {
                carers = List.copyOf(carers);
            }
        }

        record Countersigning(Agreement agreement, SigningModel signing) implements State {}

        /// One of the agreements of this household, to be read again.
        record LookingBack(Agreement agreement) implements State {}
    }

    private static final Words WORDS = Words.of(TheirAgreementsModel.class);

    private final Sitting sitting;
    private final ReadOnlyObjectWrapper<State> state;

    public TheirAgreementsModel(Sitting sitting) {
        this.sitting = sitting;
        state = new ReadOnlyObjectWrapper<>(looking(""));
    }

    private State looking(String problem) {
        return new State.Looking(carers(), problem);
    }

    Sitting sitting() {
        return sitting;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// How each carer stands.
    private List<WhoSigned> carers() {
        return WhoSigned.in(sitting.book().household(), sitting.book().pack());
    }

    /// Who signed, when, and under which name.
    public String said(String key, Signing signing) {
        var who = sitting.book().household().person(signing.moment().by()).map(Person::name);
        return WORDS.get(key, who.orElse(signing.name()), WhenSaid.of(signing.moment(), clock()));
    }

    private Clock clock() {
        return sitting.book().clock();
    }

    /// Lays the agreement that is due before the carer, where that was not done yet.
    public void offer(WhoSigned who) {
        if (who.standing() instanceof AgreementStanding.ToRead toRead && !toRead.isOffered()) {
            var acts = new AgreementActs(sitting.book());
            sitting.background()
                    .run(
                            () -> sitting.book().act(acts.offered(who.carer().id(), toRead)),
                            this::acted,
                            _ -> state.set(looking(WORDS.get("failed"))));
        }
    }

    private void acted(Acted acted) {
        state.set(looking(acted.words()));
    }

    /// Lays what the carer signed before the service, to be read to its end and countersigned.
    public void begin(WhoSigned who) {
        if (who.standing() instanceof AgreementStanding.Signed signed) {
            var agreement = signed.agreement();
            var signing =
                    new SigningModel(
                            sitting,
                            new Letter(agreement.text()),
                            (name, mark) -> acts(signed, name, mark));
            signing.state().subscribe(this::signed);
            state.set(new State.Countersigning(agreement, signing));
        }
    }

    private static List<Act> acts(AgreementStanding.Signed signed, String name, Mark mark) {
        var agreement = signed.agreement();
        var acts = new ArrayList<Act>();
        acts.add(
                Act.on(
                        agreement.id(),
                        new AgreementChange.Countersigned(agreement.textSha256(), name, mark)));
        signed.replaces()
                .forEach(it ->
                        acts.add(Act.on(it.id(), new AgreementChange.Superseded(agreement.id()))));
        return acts;
    }

    private void signed(SigningModel.State signing) {
        if (signing instanceof SigningModel.State.Signed()) {
            goOn();
        }
    }

    public void lookBack(Agreement agreement) {
        state.set(new State.LookingBack(agreement));
    }

    public void goOn() {
        state.set(looking(""));
    }
}
