package org.hearthbook.laptop.keys;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/// One spelling (NFKC) for what different keyboards write differently.
final class Spelling {

    private Spelling() {}

    /// The text itself where it is spelled so already, so that no second copy stays in memory.
    static CharSequence one(CharSequence text) {
        return Normalizer.isNormalized(text, Form.NFKC)
                ? text
                : Normalizer.normalize(text, Form.NFKC);
    }
}
