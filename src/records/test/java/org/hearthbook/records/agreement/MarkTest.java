package org.hearthbook.records.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.List;

final class MarkTest {

    private static final Mark.Stroke STROKE = new Mark.Stroke(List.of(new Mark.Point(1, 2, 3)));

    @Test
    void isEitherTypedOrDrawn() {
        assertEquals("Amara", Mark.typed("Amara").typed());
        assertEquals(List.of(STROKE), Mark.drawn(List.of(STROKE), 640, 200).strokes());
    }

    @Test
    void isNeverNothingAndNeverBoth() {
        assertThrows(IllegalArgumentException.class, () -> Mark.typed(" "));
        assertThrows(IllegalArgumentException.class, () -> Mark.drawn(List.of(), 640, 200));
        assertThrows(
                IllegalArgumentException.class, () -> new Mark("Amara", List.of(STROKE), 1, 1));
    }
}
