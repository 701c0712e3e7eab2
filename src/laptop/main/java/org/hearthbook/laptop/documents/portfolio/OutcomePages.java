package org.hearthbook.laptop.documents.portfolio;

import org.hearthbook.laptop.documents.pictures.Prints;
import org.hearthbook.laptop.documents.portfolio.OutcomePart.Exhibit;
import org.hearthbook.laptop.documents.portfolio.OutcomePart.Passage;
import org.hearthbook.laptop.documents.portfolio.OutcomePart.Round;
import org.hearthbook.laptop.documents.press.FilePages;
import org.hearthbook.laptop.documents.press.Html;
import org.hearthbook.laptop.documents.press.Phrases;
import org.hearthbook.records.files.KeptFile;

import java.util.ArrayList;
import java.util.List;

/// The pages of one outcome after another.
final class OutcomePages {

    private final Html html;
    private final Phrases phrases;
    private final FilePages files;

    OutcomePages(Html html, Prints prints, Phrases phrases) {
        this.html = html;
        this.phrases = phrases;
        this.files = new FilePages(html, prints, phrases);
    }

    void add(OutcomePart outcome) {
        html.open("div", "class", outcome.isEmpty() ? "outcome empty" : "outcome");
        html.heading(3, outcome.anchor(), outcome.code() + " " + outcome.title());
        html.block("p", "state " + outcome.standing(), state(outcome));
        if (outcome.askedFirst()) {
            html.block("p", "mark", phrases.say("askedFirst"));
        }
        prompts(outcome);
        if (outcome.account().isBlank()) {
            html.block("p", "quiet", phrases.say("nothingShown"));
        } else {
            account(outcome);
        }
        exhibits(outcome.exhibits());
        review(outcome.review());
        html.close();
    }

    void fileList(List<KeptFile> all) {
        files.list(all);
    }

    private String state(OutcomePart outcome) {
        return phrases.say("sign." + outcome.standing())
                + " "
                + phrases.say("state." + outcome.standing());
    }

    private void prompts(OutcomePart outcome) {
        if (outcome.prompts().isEmpty()) {
            return;
        }
        html.open("ul", "class", "prompts");
        for (var prompt : outcome.prompts()) {
            var key = prompt.considered() ? "prompt.considered" : "prompt";
            html.block("li", "", phrases.say(key, prompt.letter(), prompt.words()));
        }
        html.close();
    }

    private void account(OutcomePart outcome) {
        html.block("h4", "", phrases.say("account"));
        html.within("div", "typed", it -> it.paragraphs("", outcome.account()));
        outcome.written()
                .ifPresent(by ->
                        html.block(
                                "p",
                                "by",
                                phrases.say("account.by", by.name(), phrases.moment(by.at()))));
    }

    private void exhibits(List<Exhibit> exhibits) {
        if (exhibits.isEmpty()) {
            return;
        }
        html.block("h4", "", phrases.say("exhibits"));
        exhibits.forEach(this::exhibit);
    }

    private void exhibit(Exhibit exhibit) {
        html.open("div", "class", "exhibit");
        html.block("p", "exhibit-title", exhibit.title());
        html.block("p", "by", about(exhibit));
        if (!exhibit.caption().isBlank()) {
            html.within("div", "typed caption", it -> it.paragraphs("", exhibit.caption()));
        }
        exhibit.passages().forEach(this::passage);
        exhibit.files().forEach(files::show);
        html.close();
    }

    private String about(Exhibit exhibit) {
        var parts = new ArrayList<String>();
        exhibit.happenedOn().ifPresent(day -> parts.add(phrases.day(day)));
        parts.add(phrases.say("exhibit.from", exhibit.kind(), exhibit.source()));
        exhibit.written()
                .map(by -> phrases.say("exhibit.by", by.name(), phrases.moment(by.at())))
                .ifPresent(parts::add);
        return String.join(". ", parts);
    }

    private void passage(Passage passage) {
        html.block("p", "passage-heading", passage.heading());
        var style = passage.verbatim() ? "typed verbatim" : "typed";
        html.within("div", style, it -> it.paragraphs("", passage.words()));
    }

    private void review(List<Round> rounds) {
        if (rounds.isEmpty()) {
            return;
        }
        html.block("h4", "", phrases.say("review"));
        html.open("div", "class", "review");
        rounds.forEach(this::round);
        html.close();
    }

    private void round(Round round) {
        html.block("p", "round", round.act());
        if (!round.words().isBlank()) {
            html.within("div", "typed", it -> it.paragraphs("", round.words()));
        }
    }
}
