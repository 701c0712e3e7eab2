package org.hearthbook.laptop.documents.press;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;

import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.documents.making.Stopped;

import java.util.Locale;

/// Where a line may end. Layout asks for one line at a time, so only the text ahead of it is looked
/// at, and a word too long for any line may end anywhere.
final class LineEnds implements FSTextBreaker {

    private static final int AHEAD = 600;
    private static final int LONGEST_WORD = 60;
    private static final int PIECE = 4;

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);
    private final Progress progress;
    private int last;
    private int wordEnd;

    LineEnds(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void setText(String text) {
        Stopped.checkNow(progress);
        breaks.setText(text.length() > AHEAD ? text.substring(0, AHEAD) : text);
        last = 0;
        wordEnd = 0;
    }

    @Override
    public int next() {
        if (last == wordEnd) {
            wordEnd = breaks.next();
        }
        last = wordEnd - last > LONGEST_WORD ? last + PIECE : wordEnd;
        return last;
    }
}
