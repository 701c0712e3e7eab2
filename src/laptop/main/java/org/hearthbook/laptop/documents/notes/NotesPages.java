package org.hearthbook.laptop.documents.notes;

import org.hearthbook.laptop.documents.pictures.Prints;
import org.hearthbook.laptop.documents.press.FilePages;
import org.hearthbook.laptop.documents.press.Html;
import org.hearthbook.laptop.documents.press.Manuscript;
import org.hearthbook.laptop.documents.press.Phrases;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.NoteKind;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.HouseholdDetails;
import org.hearthbook.records.notes.ChildCheck;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.Quote;
import org.hearthbook.records.notes.Version;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.Person;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Lays out notes day by day: what happened, exact words, what the child said of it, and every
/// wording that was there before.
public final class NotesPages {

    private final Household household;
    private final ContentPack pack;
    private final NoteChoice choice;
    private final Phrases phrases;
    private final Html html = new Html();
    private final FilePages files;

    public NotesPages(
            Household household,
            ContentPack pack,
            NoteChoice choice,
            Prints prints,
            Phrases phrases) {
        this.household = household;
        this.pack = pack;
        this.choice = choice;
        this.phrases = phrases;
        this.files = new FilePages(html, prints, phrases);
    }

    /// The notes that a choice takes, by the day and time that they tell of.
    public static List<Note> chosen(Household household, NoteChoice choice) {
        return household.notes().stream()
                .filter(choice::takes)
                .sorted(
                        Comparator.comparing((Note note) -> note.wording().happenedOn())
                                .thenComparing(note -> note.written().at()))
                .toList();
    }

    /// Every file that these notes hold.
    public static List<KeptFile> files(Household household, List<Note> notes) {
        return notes.stream()
                .flatMap(note -> note.wording().files().stream())
                .distinct()
                .flatMap(it -> household.file(it).stream())
                .toList();
    }

    /// All of them, ready to be pressed.
    public Manuscript manuscript(List<Note> notes, Instant made) {
        var whose = choice.child().map(this::fullName).orElseGet(this::householdName);
        var title = phrases.say("title", whose);
        var days = phrases.say("days", phrases.day(choice.from()), phrases.day(choice.until()));
        html.foot(title);
        html.heading(1, "notes", title);
        html.block("p", "lead", days);
        if (notes.isEmpty()) {
            html.block("p", "quiet", phrases.say("none"));
        }
        notes.forEach(this::note);
        return new Manuscript(title, days, householdName(), made, html, List.of());
    }

    private void note(Note note) {
        var wording = note.wording();
        html.open("div", "class", "note");
        var kind = pack.noteKind(wording.kind());
        var label = kind.map(NoteKind::label).orElse(wording.kind());
        html.heading(2, "note-" + note.id(), phrases.day(wording.happenedOn()) + ": " + label);
        html.block("p", "by", about(note));
        note.standing().forEach(it -> standing(note, it, kind));
        note.quotes().forEach(this::quote);
        note.checks().forEach(this::check);
        note.versions().stream().filter(it -> !note.standing().contains(it)).forEach(this::earlier);
        wording.files().stream().flatMap(it -> household.file(it).stream()).forEach(files::show);
        html.close();
    }

    private String about(Note note) {
        var names = note.wording().about().stream().map(this::name);
        var whom = names.collect(Collectors.joining(", "));
        var written = note.written();
        return phrases.say(
                note.wording().about().isEmpty() ? "writtenOfAll" : "written",
                fullName(written.by()),
                phrases.moment(written.at()),
                whom);
    }

    private void standing(Note note, Version version, Optional<NoteKind> kind) {
        if (!version.equals(note.versions().getFirst())) {
            var moment = version.moment();
            var who = fullName(moment.by());
            var when = phrases.moment(moment.at());
            html.block("p", "by", phrases.say("anew", who, when, version.why()));
        }
        wording(version.wording(), kind);
    }

    private void wording(Wording wording, Optional<NoteKind> kind) {
        html.within("div", "typed", it -> it.paragraphs("", wording.text()));
        kind.map(NoteKind::fields).orElse(List.of()).stream()
                .filter(it -> !wording.fields().getOrDefault(it.id(), "").isBlank())
                .forEach(it -> field(it.label(), wording.fields().getOrDefault(it.id(), "")));
    }

    private void field(String label, String words) {
        html.block("p", "passage-heading", label);
        html.within("div", "typed", it -> it.paragraphs("", words));
    }

    private void quote(Quote quote) {
        html.block("p", "passage-heading", phrases.say("quote", name(quote.speaker())));
        html.within("div", "typed verbatim", it -> it.paragraphs("", quote.words()));
    }

    private void check(ChildCheck check) {
        var asked = check.asked();
        var key = "check." + asked.answer();
        html.block("p", "by", phrases.say(key, name(asked.child()), phrases.day(asked.on())));
        if (!asked.theirWords().isBlank()) {
            html.within("div", "typed verbatim", it -> it.paragraphs("", asked.theirWords()));
        }
    }

    private void earlier(Version version) {
        var moment = version.moment();
        var who = fullName(moment.by());
        html.block("p", "by", phrases.say("earlier", who, phrases.moment(moment.at())));
        html.within("div", "typed earlier", it -> it.paragraphs("", version.wording().text()));
    }

    // Other fostered children are in a child's record by initials only.
    private String name(UUID person) {
        var isTheirRecord = choice.child().map(person::equals).orElse(true);
        return household
                .person(person)
                .map(it -> isTheirRecord || !it.isChild() ? it.name() : it.shortName())
                .orElseGet(() -> phrases.say("someone"));
    }

    private String fullName(UUID person) {
        return household.person(person).map(Person::name).orElseGet(() -> phrases.say("someone"));
    }

    private String householdName() {
        return household.details().map(HouseholdDetails::name).orElse("");
    }
}
