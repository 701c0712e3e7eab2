package org.hearthbook.records.content;

/// Something that carers learn about, such as equality and diversity.
public record TrainingTopic(String id, String label, String describe) {

    public TrainingTopic {
        Required.id(id, "A training topic");
        Required.line(label, "The label of a training topic");
        Required.line(describe, "The description of a training topic");
    }
}
