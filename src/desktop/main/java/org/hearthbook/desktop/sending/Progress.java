package org.hearthbook.desktop.sending;

/// How much of what waited has been sent, counted since nothing waited last.
///
/// @param total all that was to be sent since then, with what was written meanwhile
/// @param waiting what of it has no receipt yet
record Progress(int total, int waiting) {

    static final Progress NOTHING = new Progress(0, 0);

    /// After `nowWaiting` was heard.
    Progress heard(int nowWaiting) {
        if (nowWaiting == 0) {
            return NOTHING;
        }
        var added = Math.max(0, nowWaiting - waiting);
        return new Progress(total + added, nowWaiting);
    }

    int sent() {
        return total - waiting;
    }

    /// From 0 to 1.
    double share() {
        return total == 0 ? 1 : (double) sent() / total;
    }
}
