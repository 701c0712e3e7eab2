package org.hearthbook.records.content;

import java.util.List;

/// One part of an agreement. `matter` says which line of law or policy it covers, in our own words;
/// it is not part of the text that is signed.
public record AgreementSection(String heading, List<String> paragraphs, String matter) {

    public AgreementSection {
        Required.line(heading, "The heading of a section");
        Required.line(matter, "The matter of a section");
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("A section needs at least one paragraph");
        }
        paragraphs.forEach(paragraph -> Required.line(paragraph, "A paragraph of a section"));
    }
}
