package org.hearthbook.laptop.documents.press;

import org.hearthbook.laptop.documents.pictures.Ink;
import org.hearthbook.records.agreement.Signing;

/// Shows a name that somebody put under a text, as they drew or typed it.
public final class SignedName {

    private final Html html;
    private final Phrases phrases;

    public SignedName(Html html, Phrases place) {
        this.html = html;
        this.phrases = place.beside(SignedName.class);
    }

    /// The mark and, below it, whose it is.
    public void show(Signing signing) {
        var mark = signing.mark();
        if (mark.strokes().isEmpty()) {
            html.block("p", "typed-name", String.valueOf(mark.typed()));
        } else {
            var shows = phrases.say("mark.drawn", signing.name());
            html.open("p", "class", "drawn").picture(Ink.of(mark), "ink", shows).close();
        }
        html.block("p", "signed-name", signing.name());
    }
}
