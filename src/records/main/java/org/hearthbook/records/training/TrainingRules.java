package org.hearthbook.records.training;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Moment;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Rules;
import org.hearthbook.records.changes.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A carer records their own courses; the service may add one for them. Corrections supersede.
public final class TrainingRules implements Rules<Training, TrainingChange> {

    @Override
    public Class<TrainingChange> bodies() {
        return TrainingChange.class;
    }

    @Override
    public Optional<Refusal> refusal(
            @Nullable Training training, TrainingChange body, Change change, Actor who) {
        if (body instanceof TrainingChange.Recorded(var carer, var course)) {
            return training == null
                    ? refuseWriter(who.is(carer), who).or(() -> refuseCourse(course))
                    : refuse("alreadyThere");
        }
        return training == null
                ? refuse("noSuchRecord")
                : refuseWriter(who.is(training.carer()), who).or(() -> refuseNext(training, body));
    }

    private static Optional<Refusal> refuse(String key) {
        return Optional.of(Refusal.because(key));
    }

    private static Optional<Refusal> refuseWriter(boolean isOwn, Actor who) {
        return (isOwn && who.isCarer()) || who.isService()
                ? Optional.empty()
                : refuse("ownTraining");
    }

    private static Optional<Refusal> refuseCourse(Course course) {
        return Texts.refuseUnlessWritten(course.title(), "courseNeedsTitle")
                .or(() -> Texts.refuseTooLong(course.provider()))
                .or(() -> Texts.refuseTooLong(course.learned()))
                .or(() -> Texts.refuseTooLong(course.changedAtHome()));
    }

    private static Optional<Refusal> refuseNext(Training training, TrainingChange body) {
        return switch (body) {
            case TrainingChange.Recorded _ -> refuse("alreadyThere");
            case TrainingChange.Corrected(var course) ->
                    training.isRemoved() ? refuse("restoreFirst") : refuseCourse(course);
            case TrainingChange.Removed(var why) ->
                    training.isRemoved() ? refuse("removedAlready") : Texts.refuseTooLong(why);
            case TrainingChange.Restored _ ->
                    training.isRemoved() ? Optional.empty() : refuse("notRemoved");
        };
    }

    @Override
    public @Nullable Training next(
            @Nullable Training training, TrainingChange body, Change change) {
        if (training == null) {
            return body instanceof TrainingChange.Recorded(var carer, var course)
                    ? begin(carer, course, change)
                    : null;
        }
        return switch (body) {
            case TrainingChange.Recorded _ -> training;
            case TrainingChange.Corrected(var course) -> training.corrected(course, change);
            case TrainingChange.Removed _ -> training.removed(true, change);
            case TrainingChange.Restored _ -> training.removed(false, change);
        };
    }

    private static Training begin(UUID carer, Course course, Change change) {
        return new Training(
                change.record(), carer, course, List.of(), false, Moment.of(change), change.id());
    }
}
