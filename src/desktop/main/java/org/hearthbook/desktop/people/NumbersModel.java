package org.hearthbook.desktop.people;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Answer;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.KeptAnswers;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.records.content.Contact;
import org.hearthbook.records.household.HouseholdChange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The numbers to ring: which are still made up, and what they really are.
final class NumbersModel {

    private static final Words WORDS = Words.of(NumbersView.class);

    private final Sitting sitting;
    private final ReadOnlyObjectWrapper<Saving> state =
            new ReadOnlyObjectWrapper<>(new Saving.Writing());
    private final Map<String, Answer> numbers = new LinkedHashMap<>();
    private final KeptAnswers draft;

    NumbersModel(Sitting sitting) {
        this.sitting = sitting;
        var given = given();
        for (var contact : toGive()) {
            var answer = new Answer();
            answer.words().set(given.getOrDefault(contact.id(), ""));
            numbers.put(contact.id(), answer);
        }
        draft = new KeptAnswers(sitting, "numbers", numbers);
    }

    ReadOnlyObjectProperty<Saving> state() {
        return state.getReadOnlyProperty();
    }

    /// The contacts whose numbers only the household knows.
    List<Contact> toGive() {
        return contacts().stream().filter(Contact::madeUp).toList();
    }

    /// The contacts whose numbers are the same for everyone.
    List<Contact> known() {
        return contacts().stream().filter(contact -> !contact.madeUp()).toList();
    }

    Answer number(Contact contact) {
        return numbers.getOrDefault(contact.id(), new Answer());
    }

    void save() {
        var areNumbers = numbers.values().stream().map(NumbersModel::isNumber).toList();
        if (areNumbers.contains(false)) {
            state.set(new Saving.Writing());
            return;
        }
        state.set(new Saving.Busy());
        sitting.background().run(this::give, this::given, this::failed);
    }

    boolean isAmiss() {
        return numbers.values().stream().anyMatch(it -> !it.problem().get().isEmpty());
    }

    void keepNow() {
        draft.keepNow();
    }

    void later() {
        sitting.going().to(new Place.Home());
    }

    private static boolean isNumber(Answer answer) {
        var isFine = answer.isEmpty() || answer.text().matches("\\+?[0-9][0-9 ()-]{1,22}[0-9]");
        return answer.expect(isFine, WORDS.get("notANumber"));
    }

    private Acted give() {
        var all =
                numbers.entrySet().stream()
                        .filter(it -> !it.getValue().isEmpty())
                        .map(it ->
                                new HouseholdChange.PhoneNumber(it.getKey(), it.getValue().text()))
                        .toList();
        var book = sitting.book();
        return book.act(Act.on(book.household().id(), new HouseholdChange.NumbersGiven(all)));
    }

    private void given(Acted acted) {
        state.set(Saving.of(acted));
        if (acted.isSaved()) {
            draft.discard();
        }
    }

    private void failed(Exception failure) {
        state.set(new Saving.NotSaved(WORDS.get("notSaved")));
        throw new IllegalStateException(failure);
    }

    private List<Contact> contacts() {
        return sitting.book().pack().contacts();
    }

    private Map<String, String> given() {
        return sitting.book().household().details().map(it -> it.numbers()).orElse(Map.of());
    }
}
