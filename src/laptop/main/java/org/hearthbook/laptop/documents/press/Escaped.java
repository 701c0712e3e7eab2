package org.hearthbook.laptop.documents.press;

import org.hearthbook.laptop.documents.type.Typecase;

/// Words made safe inside the attributes and style sheet of a document.
final class Escaped {

    private Escaped() {}

    static String plain(String words) {
        return Typecase.plain(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
