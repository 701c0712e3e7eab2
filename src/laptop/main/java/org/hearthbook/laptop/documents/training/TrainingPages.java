package org.hearthbook.laptop.documents.training;

import org.hearthbook.laptop.documents.pictures.Prints;
import org.hearthbook.laptop.documents.press.FilePages;
import org.hearthbook.laptop.documents.press.Html;
import org.hearthbook.laptop.documents.press.Manuscript;
import org.hearthbook.laptop.documents.press.Phrases;
import org.hearthbook.records.content.TrainingTopic;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.household.HouseholdDetails;
import org.hearthbook.records.training.Asked;
import org.hearthbook.records.training.Course;
import org.hearthbook.records.training.Goal;
import org.hearthbook.records.training.RequirementStanding;
import org.hearthbook.records.training.Training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Lays out a training record: what is asked, every course with its certificate, and the goals.
public final class TrainingPages {

    private final TrainingRecord record;
    private final Phrases phrases;
    private final Html html = new Html();
    private final FilePages files;

    public TrainingPages(TrainingRecord record, Prints prints, Phrases phrases) {
        this.record = record;
        this.phrases = phrases;
        this.files = new FilePages(html, prints, phrases);
    }

    /// The whole record, ready to be pressed.
    public Manuscript manuscript(Instant made) {
        var carer = record.carer().name();
        var title = phrases.say("title", carer);
        html.foot(title);
        html.heading(1, "record", title);
        facts();
        asked();
        courses();
        goals();
        return new Manuscript(title, phrases.say("subject"), carer, made, html, List.of());
    }

    private void facts() {
        var household = record.household().details().map(HouseholdDetails::name).orElse("");
        html.open("table", "class", "facts");
        html.row(phrases.say("household"), household);
        html.row(phrases.say("kind"), record.kind().label());
        html.row(phrases.say("approved"), phrases.day(record.place().approvedOn()));
        html.row(phrases.say("made"), phrases.day(record.today()));
        html.close();
    }

    private void asked() {
        html.heading(2, "asked", phrases.say("asked"));
        html.open("table", "class", "grid");
        html.headRow(phrases.say("topic"), phrases.say("standing"));
        for (var asked : record.asked()) {
            html.row(topic(asked.requirement().topic()), standing(asked));
        }
        html.close();
    }

    private String standing(Asked asked) {
        return switch (asked.standing()) {
            case RequirementStanding.Done(var on, var again) ->
                    again == null
                            ? phrases.say("done", phrases.day(on))
                            : phrases.say("doneUntil", phrases.day(on), phrases.day(again));
            case RequirementStanding.DueBy(var by, _) ->
                    by == null ? phrases.say("toDo") : phrases.say("dueBy", phrases.day(by));
            case RequirementStanding.Overdue(var since, _) ->
                    phrases.say("overdue", phrases.day(since));
            case RequirementStanding.RefreshDue(var on, var last) ->
                    phrases.say("refresh", phrases.day(last), phrases.day(on));
            case RequirementStanding.Recommended() -> phrases.say("recommended");
            case RequirementStanding.RecommendedDone(var on) ->
                    phrases.say("done", phrases.day(on));
        };
    }

    private void courses() {
        html.heading(2, "courses", phrases.say("courses"));
        if (record.courses().isEmpty()) {
            html.block("p", "quiet", phrases.say("courses.none"));
        }
        record.courses().forEach(this::course);
    }

    private void course(Training training) {
        var course = training.course();
        html.open("div", "class", "exhibit");
        html.heading(3, "course-" + training.id(), course.title());
        html.block("p", "by", about(course));
        words("learned", course.learned());
        words("changedAtHome", course.changedAtHome());
        if (!course.outcomes().isEmpty()) {
            var outcomes = String.join(", ", course.outcomes());
            html.block("p", "by", phrases.say("outcomes", outcomes));
        }
        training.earlier().forEach(this::earlier);
        record.certificates(training).forEach(files::show);
        html.close();
    }

    private String about(Course course) {
        var parts = new ArrayList<String>();
        parts.add(phrases.day(course.on()));
        parts.add(topic(course.topic()));
        parts.add(course.provider());
        parts.add(course.minutes() == 0 ? "" : phrases.say("minutes", course.minutes()));
        parts.removeIf(String::isBlank);
        return String.join(". ", parts);
    }

    private void earlier(Course before) {
        html.block("p", "by", phrases.say("earlier", before.title(), phrases.day(before.on())));
    }

    private void words(String key, String words) {
        if (!words.isBlank()) {
            html.block("p", "passage-heading", phrases.say(key));
            html.within("div", "typed", it -> it.paragraphs("", words));
        }
    }

    private void goals() {
        if (record.goals().isEmpty()) {
            return;
        }
        html.heading(2, "goals", phrases.say("goals"));
        record.goals().forEach(this::goal);
    }

    private void goal(Goal goal) {
        html.open("div", "class", "exhibit");
        html.within("div", "typed", it -> it.paragraphs("exhibit-title", goal.words()));
        var by = goal.by();
        html.block("p", "by", phrases.say("goal." + goal.standing()));
        if (by != null) {
            html.block("p", "by", phrases.say("goal.by", phrases.day(by)));
        }
        if (!goal.how().isBlank()) {
            html.within("div", "typed", it -> it.paragraphs("", goal.how()));
        }
        html.close();
    }

    private String topic(String id) {
        return record.pack().topic(id).map(TrainingTopic::label).orElse(id);
    }

    /// Every certificate that the record shows.
    public static List<KeptFile> certificates(TrainingRecord record) {
        return record.courses().stream()
                .flatMap(it -> record.certificates(it).stream())
                .distinct()
                .toList();
    }
}
