package org.hearthbook.desktop.induction;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.files.PdfCopy;
import org.hearthbook.desktop.sitting.Sitting;

/// The portfolio of the carer who is signed in, to be saved as PDF.
final class PortfolioCopy {

    private static final Words WORDS = Words.of(PortfolioCopy.class);

    private PortfolioCopy() {}

    static PdfCopy of(Sitting sitting) {
        var book = sitting.book();
        return new PdfCopy(
                sitting,
                WORDS.get("name"),
                (documents, place, progress) ->
                        documents.portfolio(
                                book.household(), book.pack(), book.me(), place, progress));
    }
}
