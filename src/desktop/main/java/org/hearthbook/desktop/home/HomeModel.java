package org.hearthbook.desktop.home;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.waiting.Waiting;
import org.hearthbook.desktop.waiting.WaitingWords;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.household.CarerInduction;
import org.hearthbook.records.household.WhatNeedsYou;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.notes.NotesOfDay;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a carer sees first: what needs them, how far the standards are, this week's notes.
public final class HomeModel {

    /// When in the day it is, for the greeting.
    public enum Hour {
        MORNING,
        AFTERNOON,
        EVENING
    }

    /// Everything on the page.
    ///
    /// @param progress with the standards, where this carer works through any
    /// @param damage what is wrong with the book on the disk, in words; empty when all is well
    /// @param offersService whether to offer to connect the book to a service
    public record State(
            Hour hour,
            String name,
            List<Waiting> needs,
            Optional<InductionProgress> progress,
            List<NotesOfDay> week,
            List<String> damage,
            boolean offersService) {

        public State {
            needs = List.copyOf(needs);
            week = List.copyOf(week);
            damage = List.copyOf(damage);
        }
    }

    private static final int NOON = 12;
    private static final int EVENING_BEGINS = 18;
    private static final int MORNING_BEGINS = 5;

    private final Sitting sitting;
    private final Offer offer;
    private final ReadOnlyObjectWrapper<State> state;

    public HomeModel(Sitting sitting, Offer offer) {
        this.sitting = sitting;
        this.offer = offer;
        state = new ReadOnlyObjectWrapper<>(now(sitting.book()));
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Looks again, after something changed.
    public void refresh() {
        state.set(now(sitting.book()));
    }

    public void go(Place place) {
        sitting.going().to(place);
    }

    /// Opens the signed certificate of the carer whose standards these are.
    void openCertificate(InductionProgress progress) {
        var certificate = progress.certificate();
        if (certificate != null) {
            go(new Place.Completion(certificate.carer()));
        }
    }

    /// The offer to connect the book is not made again.
    void putOfferAway() {
        offer.putAway();
        refresh();
    }

    private State now(OpenBook book) {
        var waiting = new WaitingWords(book);
        return new State(
                hour(LocalTime.now(book.clock())),
                firstName(book.person().name()),
                Stream.concat(
                                waiting.attention().stream(),
                                WhatNeedsYou.of(
                                                book.household(),
                                                book.pack(),
                                                book.me(),
                                                book.today())
                                        .stream()
                                        .map(waiting::say))
                        .toList(),
                progress(book),
                NotesOfDay.week(book.household().notes(), book.today()),
                book.damage(),
                sitting.line().enrolled().isEmpty() && offer.isOpen());
    }

    private static Hour hour(LocalTime time) {
        if (time.getHour() >= MORNING_BEGINS && time.getHour() < NOON) {
            return Hour.MORNING;
        }
        return time.getHour() >= NOON && time.getHour() < EVENING_BEGINS
                ? Hour.AFTERNOON
                : Hour.EVENING;
    }

    private static String firstName(String name) {
        return name.strip().split("\\s+", 2)[0];
    }

    private static Optional<InductionProgress> progress(OpenBook book) {
        return CarerInduction.of(book.household(), book.pack(), book.person(), book.today());
    }
}
