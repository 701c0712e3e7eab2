package org.hearthbook.laptop.documents.press;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/// Turns a run of right-to-left letters round for drawing. Letters come already shaped.
final class Reorderer implements BidiReorderer {

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
