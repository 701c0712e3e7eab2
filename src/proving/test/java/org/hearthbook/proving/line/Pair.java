package org.hearthbook.proving.line;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.sync.Enroller;
import org.hearthbook.laptop.sync.Enrolling;
import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.laptop.sync.SyncRunner;
import org.hearthbook.laptop.sync.SyncStanding;
import org.hearthbook.records.household.Kinds;

import java.time.Duration;

/// What laptops do with a council: join it, and sync until nothing more can be done.
record Pair(Council council, ServiceAddress address) {

    private static final Duration LONG = Duration.ofSeconds(90);

    static Pair with(Council council) {
        return new Pair(council, council.address());
    }

    Enrolling.Enrolled enrol(OpenBook open, String name) {
        var answer = new Enroller(Desk.real()).enrol(open, address, council.code(name));
        return assertInstanceOf(Enrolling.Enrolled.class, answer, answer::words);
    }

    Enrolling.Enrolled join(Home home, String name) {
        var newcomer = new Enroller.Newcomer("", Home.words(), Home.code());
        var answer =
                new Enroller(home.desk).enrol(home.book, address, council.code(name), newcomer);
        return assertInstanceOf(Enrolling.Enrolled.class, answer, answer::words);
    }

    static SyncStanding sync(Enrolling.Enrolled enrolled) {
        return sync(
                enrolled,
                new SyncRunner.Watcher() {
                    @Override
                    public void stands(SyncStanding standing) {}
                });
    }

    static SyncStanding sync(Enrolling.Enrolled enrolled, SyncRunner.Watcher watcher) {
        try (var runner = SyncRunner.start(enrolled.book().bookcase(), enrolled.membership())) {
            runner.watch(watcher);
            runner.syncNow();
            assertTrue(runner.awaitRest(LONG), "still busy: " + runner.standing());
            return runner.standing();
        }
    }

    static String digest(OpenBook open) {
        return open.household().digest(Kinds.json());
    }
}
