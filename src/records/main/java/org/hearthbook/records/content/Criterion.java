package org.hearthbook.records.content;

/// Something to think about for an outcome. `letter` is the workbook's own letter, or a digit where
/// the workbook's lettering is not known and the prompt is ours alone.
public record Criterion(String letter, String prompt) {

    public Criterion {
        if (!letter.matches("[a-z1-9]")) {
            throw new IllegalArgumentException(
                    "A criterion needs one small letter or digit, not \"" + letter + "\"");
        }
        Required.line(prompt, "The prompt of a criterion");
    }
}
