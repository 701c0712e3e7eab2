package org.hearthbook.desktop.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

class BackgroundTest {

    private final List<String> told = new ArrayList<>();

    @Test
    void tellsTheResultOnceTheWorkIsDone() {
        Queue<Runnable> work = new ArrayDeque<>();
        Queue<Runnable> answers = new ArrayDeque<>();
        var background = new Background(work::add, answers::add);

        background.run(() -> "saved", told::add, failure -> told.add("failed"));
        assertEquals(1, work.size());

        work.remove().run();
        assertEquals(List.of(), told);

        answers.remove().run();
        assertEquals(List.of("saved"), told);
    }

    @Test
    void tellsWhyItFailed() {
        Background.none()
                .<String>run(this::diskIsFull, told::add, why -> told.add(why.getMessage()));

        assertEquals(List.of("disk is full"), told);
    }

    @Test
    void wordsAreFilledInAndCounted() {
        var words = Words.of(WritingArea.class);

        assertEquals("3 of 9 characters", words.get("written", 3, 9));
        assertEquals("1 character left", words.count("left", 1));
        assertEquals("No characters left", words.count("left", 0));
    }

    private String diskIsFull() throws IOException {
        throw new IOException("disk is full");
    }
}
