package org.hearthbook.records.visits;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Writes a visit down as the one text that is shown, hashed and signed. What people wrote stands
/// four spaces in, each of its lines, so that it can never pass for a heading.
final class VisitText {

    static final String PRESENT = "Who was there";
    static final String EARLIER = "Actions from last time";
    static final String SHOWN = "What shows a standard";
    static final String READ = "Daily notes";
    static final String ACTIONS = "What we will do";

    private static final String MARGIN = "    ";
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final StringBuilder text = new StringBuilder();

    private VisitText() {}

    static String of(VisitPage page) {
        var text = new VisitText();
        text.writeHead(page);
        text.writePresent(page.present());
        text.writeEarlier(page.earlier());
        page.children().forEach(text::write);
        page.sections().forEach(text::write);
        text.writeShown(page.shown());
        text.writeRead(page.read());
        text.writeActions(page.actions());
        return text.text.toString();
    }

    private void writeHead(VisitPage page) {
        line("Home visit, " + day(page.on()) + ", " + (page.announced() ? "" : "un") + "announced");
        line("Visitor");
        said(page.name());
    }

    private void writePresent(List<Present> present) {
        heading(PRESENT, present);
        present.forEach(it -> said(it.name()));
    }

    private void writeEarlier(List<EarlierAction> earlier) {
        heading(EARLIER, earlier);
        earlier.forEach(this::write);
    }

    private void write(EarlierAction action) {
        said(action.words());
        said(owner(action.owner(), action.due()));
        said(action.closed() ? "Closed" : "Carried forward");
        saidIfAny(action.said());
    }

    private void write(ChildSeen child) {
        heading("A child", List.of(child));
        said(child.name());
        line(seen(child));
        if (!child.view().isEmpty()) {
            line("In their own words");
            said(child.view());
        }
        child.answers().forEach(this::write);
    }

    private static String seen(ChildSeen child) {
        if (!child.seen()) {
            return "Not seen";
        }
        return child.alone() ? "Seen, and seen alone" : "Seen, not alone";
    }

    private void write(Section section) {
        heading(section.title(), section.answers());
        section.answers().forEach(this::write);
    }

    private void write(Answer answer) {
        line(answer.label());
        said(answer.words());
    }

    private void writeShown(List<ShownOutcome> shown) {
        heading(SHOWN, shown);
        shown.forEach(this::write);
    }

    private void write(ShownOutcome shown) {
        said(shown.outcome() + ", " + shown.name());
        said(shown.words());
    }

    private void writeRead(List<ReadNotes> read) {
        heading(READ, read);
        read.forEach(it ->
                line(
                        "The visitor read "
                                + count(it.changes().size())
                                + ", SHA-256 "
                                + it.sha256()));
    }

    private static String count(int notes) {
        return notes == 1 ? "1 note" : notes + " notes";
    }

    private void writeActions(List<VisitAction> actions) {
        heading(ACTIONS, actions);
        actions.forEach(this::write);
    }

    private void write(VisitAction action) {
        said(action.words());
        said(owner(action.owner(), action.due()));
    }

    private static String owner(String owner, @Nullable LocalDate due) {
        return due == null ? owner : owner + ", by " + day(due);
    }

    private void heading(String words, List<?> under) {
        if (!under.isEmpty()) {
            text.append('\n');
            line(words);
        }
    }

    private void line(String words) {
        text.append(LINE_END.matcher(words).replaceAll("$0" + MARGIN)).append('\n');
    }

    private void said(String words) {
        line(MARGIN + words);
    }

    private void saidIfAny(String words) {
        if (!words.isEmpty()) {
            said(words);
        }
    }

    /// Spelled here, so that the text is the same wherever it is made.
    private static String day(LocalDate day) {
        var month = day.getMonth().name();
        return day.getDayOfMonth()
                + " "
                + month.charAt(0)
                + month.substring(1).toLowerCase(Locale.ROOT)
                + " "
                + day.getYear();
    }
}
