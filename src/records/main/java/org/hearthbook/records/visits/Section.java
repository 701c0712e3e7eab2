package org.hearthbook.records.visits;

import java.util.List;

/// One section of the form as it was written.
///
/// @param id the content pack's id of the section
/// @param place of the section on the form, which is its place in the text
public record Section(String id, String title, int place, List<Answer> answers) {

    public Section {
        answers = List.copyOf(answers);
    }
}
