package org.hearthbook.records.notes;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Rules;
import org.hearthbook.records.changes.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Any carer of the household writes and amends notes; quoted words never change; nothing is ever
/// gone (NMS 26).
public final class NoteRules implements Rules<Note, NoteChange> {

    @Override
    public Class<NoteChange> bodies() {
        return NoteChange.class;
    }

    @Override
    public Optional<Refusal> refusal(
            @Nullable Note note, NoteChange body, Change change, Actor who) {
        if (!who.isCarer() && !who.isService()) {
            return refuse("notOfThisHousehold");
        }
        if (body instanceof NoteChange.NoteWritten(var wording, var quotes)) {
            return note == null
                    ? refuseWording(wording, quotes).or(() -> refuseQuotes(quotes))
                    : refuse("alreadyThere");
        }
        return note == null ? refuse("noSuchRecord") : refuseNext(note, body);
    }

    private static Optional<Refusal> refuse(String key) {
        return Optional.of(Refusal.because(key));
    }

    private static Optional<Refusal> refuseWording(Wording wording, List<Quote> quotes) {
        if (quotes.isEmpty() && !wording.saysSomething()) {
            return refuse("noteNeedsWords");
        }
        var refusal = Texts.refuseTooLong(wording.text());
        for (var field : wording.fields().values()) {
            refusal = refusal.isPresent() ? refusal : Texts.refuseTooLong(field);
        }
        return refusal;
    }

    private static Optional<Refusal> refuseQuotes(List<Quote> quotes) {
        for (var quote : quotes) {
            var refusal = Texts.refuseUnlessWritten(quote.words(), "quoteNeedsWords");
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refuseNext(Note note, NoteChange body) {
        return switch (body) {
            case NoteChange.NoteWritten _ -> refuse("alreadyThere");
            case NoteChange.Amended(var wording, var why) ->
                    refuseWording(wording, note.quotes()).or(() -> Texts.refuseTooLong(why));
            case NoteChange.Quoted(var quote) -> refuseQuotes(List.of(quote));
            case NoteChange.ChildAsked asked -> Texts.refuseTooLong(asked.theirWords());
            case NoteChange.Removed(var why) ->
                    note.isRemoved() ? refuse("removedAlready") : Texts.refuseTooLong(why);
            case NoteChange.Restored _ ->
                    note.isRemoved() ? Optional.empty() : refuse("notRemoved");
        };
    }

    @Override
    public @Nullable Note next(@Nullable Note note, NoteChange body, Change change) {
        if (note == null) {
            return body instanceof NoteChange.NoteWritten written
                    ? Note.begin(written, change)
                    : null;
        }
        return switch (body) {
            case NoteChange.NoteWritten _ -> note;
            // Edit beats delete: whoever writes on a removed note wants it to be there, and nobody
            // removes a wording that they had not seen.
            case NoteChange.Amended amended -> note.amended(amended, change).removed(false);
            case NoteChange.Quoted(var quote) -> note.quoted(quote).removed(false);
            case NoteChange.ChildAsked asked -> note.asked(asked, change).removed(false);
            case NoteChange.Removed _ ->
                    change.base().containsAll(note.heads()) ? note.removed(true) : note;
            case NoteChange.Restored _ -> note.removed(false);
        };
    }
}
