package org.hearthbook.laptop.documents.press;

import java.time.Instant;
import java.util.List;

/// Everything that becomes one document.
///
/// @param subject one line on what it is about
/// @param author whose document it is
/// @param made when it was made
public record Manuscript(
        String title,
        String subject,
        String author,
        Instant made,
        Html body,
        List<Attachment> attachments) {

    public Manuscript {
        attachments = List.copyOf(attachments);
    }
}
