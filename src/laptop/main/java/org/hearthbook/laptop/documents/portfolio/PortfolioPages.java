package org.hearthbook.laptop.documents.portfolio;

import org.hearthbook.laptop.documents.pictures.Prints;
import org.hearthbook.laptop.documents.portfolio.Portfolio.Chapter;
import org.hearthbook.laptop.documents.press.Html;
import org.hearthbook.laptop.documents.press.Manuscript;
import org.hearthbook.laptop.documents.press.Phrases;
import org.hearthbook.records.induction.OutcomeProgress.Standing;

import java.time.Instant;
import java.util.List;

/// Lays out a portfolio: cover, how it stands, contents, the outcomes in order, and the files.
public final class PortfolioPages {

    private final Portfolio portfolio;
    private final Phrases phrases;
    private final Html html = new Html();
    private final OutcomePages outcomes;

    public PortfolioPages(Portfolio portfolio, Prints prints, Phrases phrases) {
        this.portfolio = portfolio;
        this.phrases = phrases;
        this.outcomes = new OutcomePages(html, prints, phrases);
    }

    /// The whole portfolio, ready to be pressed.
    public Manuscript manuscript(Instant made) {
        var title = phrases.say("title", portfolio.cover().carer());
        html.foot(title);
        cover(title);
        standing();
        contents();
        portfolio.chapters().forEach(this::chapter);
        files();
        return new Manuscript(
                title,
                phrases.say("subject", portfolio.cover().set()),
                portfolio.cover().carer(),
                made,
                html,
                List.of());
    }

    private void cover(String title) {
        var cover = portfolio.cover();
        html.open("div", "class", "cover");
        html.block("p", "series", phrases.say("series"));
        html.heading(1, "cover", title);
        html.open("table", "class", "facts");
        fact("cover.household", cover.household());
        fact("cover.carer", cover.carer());
        fact("cover.kind", cover.carerKind());
        fact("cover.set", cover.set());
        fact("cover.approved", phrases.day(cover.approvedOn()));
        cover.deadline().ifPresent(day -> fact("cover.deadline", phrases.day(day)));
        fact("cover.made", phrases.day(cover.made()));
        html.close().close();
    }

    private void fact(String key, String value) {
        html.row(phrases.say(key), value);
    }

    private void standing() {
        html.open("div", "class", "page");
        html.heading(2, "standing", phrases.say("standing"));
        html.block(
                "p",
                "lead",
                phrases.say(
                        "standing.lead", total(Standing.ACCEPTED), total(Standing.READY), total()));
        html.open("table", "class", "grid standing");
        html.headRow(
                phrases.say("standing.standard"),
                phrases.say("state.ACCEPTED"),
                phrases.say("state.READY"),
                phrases.say("standing.toDo"),
                phrases.say("standing.progress"));
        portfolio.chapters().forEach(this::standingRow);
        html.close().close();
    }

    private void standingRow(Chapter chapter) {
        var accepted = chapter.count(Standing.ACCEPTED);
        var ready = chapter.count(Standing.READY);
        var all = chapter.outcomes().size();
        html.open("tr");
        html.open("th", "scope", "row").text(chapter.number() + ". " + chapter.title()).close();
        for (var number : new long[] {accepted, ready, all - accepted - ready}) {
            html.block("td", "number", String.valueOf(number));
        }
        html.open("td", "class", "bar").bar(share(accepted, all), share(ready, all)).close();
        html.close();
    }

    private static int share(long part, long all) {
        return all == 0 ? 0 : (int) Math.round(100.0 * part / all);
    }

    private void contents() {
        html.open("div", "class", "page");
        html.heading(2, "contents", phrases.say("contents"));
        for (var chapter : portfolio.chapters()) {
            html.contentsLine(
                    "contents-standard",
                    anchor(chapter),
                    chapter.number() + ". " + chapter.title());
            chapter.outcomes().forEach(this::contentsLine);
        }
        html.contentsLine("contents-standard", "files", phrases.say("files"));
        html.close();
    }

    private void contentsLine(OutcomePart outcome) {
        var state = phrases.say("state." + outcome.standing());
        var words = phrases.say("contents.outcome", outcome.code(), outcome.title(), state);
        html.contentsLine("contents-outcome", outcome.anchor(), words);
    }

    private void chapter(Chapter chapter) {
        html.open("div", "class", "page");
        html.heading(
                2, anchor(chapter), phrases.say("standard", chapter.number(), chapter.title()));
        for (var outcome : chapter.outcomes()) {
            outcomes.add(outcome);
        }
        html.close();
    }

    private void files() {
        html.open("div", "class", "page");
        html.heading(2, "files", phrases.say("files"));
        if (portfolio.files().isEmpty()) {
            html.block("p", "", phrases.say("files.none"));
        } else {
            html.block("p", "lead", phrases.say("files.lead"));
            outcomes.fileList(portfolio.files());
        }
        html.close();
    }

    private static String anchor(Chapter chapter) {
        return "standard-" + chapter.number();
    }

    private long total(Standing standing) {
        return portfolio.chapters().stream().mapToLong(it -> it.count(standing)).sum();
    }

    private int total() {
        return portfolio.chapters().stream().mapToInt(it -> it.outcomes().size()).sum();
    }
}
