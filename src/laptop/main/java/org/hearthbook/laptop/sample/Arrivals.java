package org.hearthbook.laptop.sample;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.BookKeys;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.household.HouseholdChange;
import org.hearthbook.records.people.PersonChange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// How the people of the story come into the book.
final class Arrivals {

    private final OpenBook amara;
    private final Passphrase passphrase;
    private final Desk desk;

    Arrivals(OpenBook amara, Passphrase passphrase, Desk desk) {
        this.amara = amara;
        this.passphrase = passphrase;
        this.desk = desk;
    }

    /// Lets the second carer and the social worker in; the children come on their own days.
    Cast cast(LocalDate from, LocalDate until) {
        var worker = amara.newId();
        hand().write(Act.on(worker, Cast.workerAdded()), Act.on(amara.household().id(), numbers()));
        try (var recovery = BookKeys.newRecoveryCode(desk)) {
            Hand.expectSaved(
                    amara.keys().letSignIn(worker, Cast.WORKER_CALLED, passphrase, recovery));
        }
        var tomasz = secondCarer(from);
        var children = Stream.generate(amara::newId).limit(3).toList();
        return new Cast(amara.me(), tomasz, worker, SampleChild.over(from, until, children));
    }

    private UUID secondCarer(LocalDate approved) {
        try (var recovery = BookKeys.newRecoveryCode(desk)) {
            Hand.expectSaved(amara.keys().addCarer(Cast.tomasz(approved), passphrase, recovery));
        }
        return amara.household().people().stream()
                .filter(it -> it.asCarer().isPresent() && !it.id().equals(amara.me()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Hand hand() {
        return new Hand(amara, passphrase);
    }

    private static HouseholdChange.NumbersGiven numbers() {
        return new HouseholdChange.NumbersGiven(
                List.of(
                        new HouseholdChange.PhoneNumber(
                                "supervising-social-worker", "01632 960101"),
                        new HouseholdChange.PhoneNumber("out-of-hours", "01632 960102")));
    }

    /// A child comes to live here, and who they are is written down.
    static void welcome(Hand carer, SampleChild child) {
        var acts = new ArrayList<Act>();
        acts.add(Act.on(child.id(), child.added()));
        child.profile()
                .forEach((prompt, words) ->
                        acts.add(
                                Act.on(
                                        child.id(),
                                        new PersonChange.ProfileWritten(prompt, words, true))));
        carer.write(acts);
    }

    static void goodbye(Hand carer, SampleChild child) {
        var moved = new PersonChange.MovedOn(child.left(), "Moved in with an aunt, as planned");
        carer.write(Act.on(child.id(), moved));
    }
}
