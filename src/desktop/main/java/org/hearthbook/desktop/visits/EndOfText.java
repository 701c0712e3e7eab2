package org.hearthbook.desktop.visits;

/// Whether the end of a long text can be seen through the opening that it is scrolled in.
///
/// @param whole how high everything is that is scrolled
/// @param seen how high the opening is
/// @param scrolled how far, from 0 to 1
/// @param end where the text ends, from the top
record EndOfText(double whole, double seen, double scrolled, double end) {

    boolean isSeen() {
        var isDrawn = seen > 1 && whole > 1 && end > 1;
        var top = scrolled * Math.max(0, whole - seen);
        return isDrawn && end <= top + seen + 1;
    }
}
