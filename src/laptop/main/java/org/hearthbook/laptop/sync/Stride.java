package org.hearthbook.laptop.sync;

/// How much of a file travels in one request: less after the line was cut, so that one which
/// carries little brings a photo over all the same, and more again once it carries. One thread at a
/// time may use it.
final class Stride {

    /// In bytes. No more than this is ever sent twice.
    static final int LONGEST = 1024 * 1024;

    private static final int SHORTEST = 32 * 1024;

    /// So many parts in a row have to arrive before larger ones are tried.
    private static final int STEADY = 4;

    private int bytes = LONGEST;
    private int carried;

    /// At most so many bytes go next.
    int bytes() {
        return bytes;
    }

    /// Learns from `answer` to a request that carried a part; gives it back.
    Answer<Heard.Spoke> after(Answer<Heard.Spoke> answer) {
        if (answer instanceof Answer.Failed<Heard.Spoke>(Failure.CutOff())) {
            bytes = Math.max(SHORTEST, bytes / 2);
            carried = 0;
        } else if (answer instanceof Answer.Got && ++carried % STEADY == 0) {
            bytes = Math.min(LONGEST, bytes * 2);
        }
        return answer;
    }
}
