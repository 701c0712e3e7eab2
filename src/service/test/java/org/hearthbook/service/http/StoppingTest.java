package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.trying.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;

/// What a service does that is told to stop while it is asked something.
final class StoppingTest {

    private static final String ENROLMENTS = "/v1/enrolments";

    @TempDir private Path folder;

    @Test
    @Timeout(120)
    void answersWhatWasBegunAndWritesItDown() throws IOException, InterruptedException {
        try (var service = Running.in(folder);
                var line = new ByHand(service.address())) {
            var laptop = new Laptop(service.address());
            laptop.get("/v1/hello");
            var body = Wire.write(new Enrolment.Request("00000-00000", laptop.id, null, null));
            line.begin(laptop.head("POST", ENROLMENTS), body.length);

            service.stop();
            waitUntilNobodyElseIsLetIn(service.address());
            line.send(body);

            assertTrue(line.line().startsWith("HTTP/1.1 403"));
            assertEquals(0, service.ended());
            var answered = service.log().getLast();
            assertTrue(answered.contains("POST " + ENROLMENTS), answered);
            assertTrue(answered.contains("\"problem\":\"code-wrong\""), answered);
        }
    }

    private static void waitUntilNobodyElseIsLetIn(URI service)
            throws IOException, InterruptedException {
        while (lets(service)) {
            if (Thread.interrupted()) {
                throw new InterruptedException("It goes on");
            }
        }
    }

    private static boolean lets(URI service) throws IOException {
        try (var _ = new Socket(service.getHost(), service.getPort())) {
            return true;
        } catch (ConnectException _) {
            return false;
        }
    }
}
