package org.hearthbook.records.household;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.content.Contact;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What waits for one person on a day, the most pressing first.
public final class WhatNeedsYou {

    private final Household household;
    private final ContentPack pack;
    private final LocalDate today;

    private WhatNeedsYou(Household household, ContentPack pack, LocalDate today) {
        this.household = household;
        this.pack = pack;
        this.today = today;
    }

    /// Everything that waits for `person`; nothing for someone who is not of the household now.
    public static List<Need> of(
            Household household, ContentPack pack, UUID person, LocalDate today) {
        var needs = new WhatNeedsYou(household, pack, today);
        return household
                .person(person)
                .filter(Person::isHere)
                .map(it -> needs.of(it).toList())
                .orElse(List.of());
    }

    private Stream<Need> of(Person person) {
        return switch (person.place()) {
            case Place.Carer carer ->
                    new CarerNeeds(household, pack, person, carer, today).all(ofTheHousehold());
            case Place.Worker(var role, _) -> ofTheService(person.id(), role);
            case Place.Child _, Place.OtherChild _ -> Stream.of();
        };
    }

    private Stream<Need> ofTheService(UUID me, Role role) {
        var cases = new CaseNeeds(household, pack, today);
        return switch (role) {
            case SUPERVISING_SOCIAL_WORKER -> cases.ofTheWorker(me);
            case MANAGER -> cases.ofTheManager();
            case ADMINISTRATOR, CARER, NEWCOMER -> Stream.of();
        };
    }

    private Stream<Need> ofTheHousehold() {
        return Stream.of(numbers(), conflicts(), childrenToAsk()).flatMap(it -> it);
    }

    private Stream<Need> numbers() {
        var madeUp = pack.contacts().stream().filter(this::isMadeUp).toList();
        return madeUp.isEmpty() ? Stream.of() : Stream.of(new Need.GiveNumbers(madeUp));
    }

    private boolean isMadeUp(Contact contact) {
        var number =
                household
                        .details()
                        .map(it -> it.numbers().getOrDefault(contact.id(), ""))
                        .orElse("");
        return contact.madeUp() && (number.isBlank() || number.equals(contact.number()));
    }

    private Stream<Need> conflicts() {
        return notes().filter(Note::isInConflict).map(Need.SettleNote::new);
    }

    private Stream<Need> childrenToAsk() {
        return notes().flatMap(note -> toAsk(note).map(it -> new Need.AskChild(note, it)));
    }

    private Stream<Note> notes() {
        return household.notes().stream().filter(it -> !it.isRemoved());
    }

    /// Whose words it holds; in a kind of note that is about exact words, else whom it is about.
    private Stream<Person> toAsk(Note note) {
        var isVerbatim =
                pack.noteKind(note.wording().kind()).map(it -> it.verbatim()).orElse(false);
        var speakers = children(note.quotes().stream().map(it -> it.speaker())).toList();
        var children =
                speakers.isEmpty() && isVerbatim
                        ? children(note.wording().about().stream())
                        : speakers.stream();
        return children.filter(child -> !wasAsked(note, child));
    }

    private Stream<Person> children(Stream<UUID> people) {
        return people.distinct()
                .flatMap(it -> household.person(it).stream())
                .filter(Person::isChild)
                .filter(Person::isHere);
    }

    private static boolean wasAsked(Note note, Person child) {
        return note.checks().stream().anyMatch(it -> it.asked().child().equals(child.id()));
    }
}
