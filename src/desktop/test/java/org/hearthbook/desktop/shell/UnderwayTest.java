package org.hearthbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.desktop.controls.Background;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class UnderwayTest {

    private final Underway underway = new Underway();
    private final List<String> told = new ArrayList<>();

    private void close() {
        underway.finish();
        told.add("closed");
    }

    private static boolean isGoing(Thread thread) {
        var state = thread.getState();
        return state != Thread.State.TIMED_WAITING && state != Thread.State.TERMINATED;
    }

    @Test
    void waitsUntilTheLastAnswerIsTold() throws InterruptedException {
        var answers = new ArrayDeque<Runnable>();
        var background =
                new Background(underway.counted(Runnable::run), underway.counted(answers::add));
        background.run(() -> "kept", told::add);

        var closing = Thread.ofPlatform().start(this::close);
        while (isGoing(closing)) {
            Thread.onSpinWait();
        }
        Objects.requireNonNull(answers.poll()).run();
        closing.join();

        assertEquals(List.of("kept", "closed"), told);
    }
}
