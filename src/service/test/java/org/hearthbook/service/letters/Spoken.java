package org.hearthbook.service.letters;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

import java.util.ArrayList;
import java.util.List;

/// The words that stand for pictures in the structure of a document.
final class Spoken {

    private Spoken() {}

    static List<String> in(COSBase structure) {
        var found = new ArrayList<String>();
        collect(structure, found);
        return found;
    }

    private static void collect(COSBase part, List<String> found) {
        switch (part) {
            case COSObject object -> collect(object.getObject(), found);
            case COSArray array -> array.forEach(it -> collect(it, found));
            case COSDictionary dictionary -> {
                var spoken = dictionary.getString(COSName.ALT);
                if (spoken != null) {
                    found.add(spoken);
                }
                var kids = dictionary.getItem(COSName.K);
                if (kids != null) {
                    collect(kids, found);
                }
            }
            case null, default -> {}
        }
    }
}
