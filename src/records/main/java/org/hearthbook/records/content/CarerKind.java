package org.hearthbook.records.content;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// A kind of carer: what they sign, work through and are asked to learn. A `primary` kind may begin
/// a household's book; the others join one.
public record CarerKind(
        String id,
        String label,
        String describe,
        boolean primary,
        String agreement,
        @Nullable String inductionSet,
        List<TrainingRequirement> training) {

    public CarerKind {
        Required.id(id, "A kind of carer");
        Required.line(label, "The label of a kind of carer");
        Required.line(describe, "The description of a kind of carer");
        Required.id(agreement, "The agreement of a kind of carer");
        training = List.copyOf(training);
    }

    public Optional<TrainingRequirement> requirement(String topic) {
        return training.stream().filter(one -> one.topic().equals(topic)).findFirst();
    }
}
