package org.hearthbook.proving;

import java.util.Map;

/// Something that was measured, beside the limit that it must keep.
///
/// @param ratio of what was measured to its limit; at most 1 when it is kept
/// @param seen everything else that was seen, in the units that the names say
public record Figure(
        String what, double measured, double limit, double ratio, Map<String, Object> seen) {

    public Figure {
        seen = Map.copyOf(seen);
    }

    static Figure of(String what, double measured, double limit, Map<String, Object> seen) {
        return new Figure(what, rounded(measured), limit, rounded(measured / limit), seen);
    }

    boolean isKept() {
        return ratio <= 1;
    }

    static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
