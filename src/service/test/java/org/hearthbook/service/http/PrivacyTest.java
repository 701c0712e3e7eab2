package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.trying.Writers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// No name, no word of a record, no code and no token is in a log, in figures or in a problem.
final class PrivacyTest {

    private static final String NAME = "Canarina Quillfeather";
    private static final String HOUSEHOLD = "The Quillfeather nest";
    private static final String WORDS = "Canary words that nobody else may read";
    private static final byte[] NOTHING = {};

    /// Hears everything that any library logs, however fine.
    private static final class Ear extends Handler {

        private final Collection<String> heard = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord line) {
            heard.add(line.getMessage() + " " + List.of(parameters(line)));
            for (var fault = line.getThrown(); fault != null; fault = fault.getCause()) {
                heard.add(fault.toString());
            }
        }

        private static Object[] parameters(LogRecord line) {
            return Objects.requireNonNullElse(line.getParameters(), new Object[0]);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @TempDir private Path folder;
    private final Ear ear = new Ear();
    private final Logger root = Logger.getLogger("");
    private final List<String> secrets = new ArrayList<>(List.of(NAME, HOUSEHOLD, WORDS));
    private final List<String> problems = new ArrayList<>();
    private Premises premises;

    @BeforeEach
    void open() {
        ear.setLevel(Level.ALL);
        root.addHandler(ear);
        premises = new Premises(folder);
    }

    @AfterEach
    void close() {
        premises.close();
        root.removeHandler(ear);
    }

    @Test
    void nothingPersonalIsWrittenDown() {
        var home = premises.town.household(HOUSEHOLD);
        var person = premises.town.person(NAME, Role.CARER);
        premises.town.assign(person, home);
        var laptop = premises.laptop();
        var code = premises.code(person);
        secrets.add(code);
        secrets.add(code.replace("-", ""));

        goWrong(laptop, home, code);
        var member = laptop.enrol(code, null, null).person();
        laptop.signIn();
        secrets.add(laptop.authorization().replace("DPoP ", ""));
        var book = Writers.at(home, laptop.id);
        sync(laptop, book.begin(member).stream().map(Writers::offer).toList(), home);
        sync(laptop, List.of(Writers.offer(book.note(member, WORDS))), home);
        goWrong(laptop, home, code);
        sync(laptop, List.of(new SyncRequest.Offer("{\"" + WORDS + "\":1}", null, null)), home);
        problems.add(text(premises.laptop().get("/metrics")));

        assertTrue(ear.heard.size() > 10, "heard " + ear.heard.size());
        assertEquals(List.of(), telling(ear.heard));
        assertEquals(List.of(), telling(problems));
    }

    /// All that can go wrong with something personal in it.
    private void goWrong(Laptop laptop, UUID home, String code) {
        var wrong = new Enrolment.Request(code + NAME, laptop.id, null, null);
        problem(laptop.post("/v1/enrolments", wrong));
        problem(laptop.ask("POST", "/v1/sync", Wire.write(List.of(NAME, WORDS))));
        problem(laptop.ask("POST", "/v1/enrolments", Wire.write(NAME)));
        problem(laptop.ask("GET", "/v1/households/" + home + "/files/Quillfeather", NOTHING));
        problem(laptop.ask("GET", "/v1/Canarina", NOTHING));
        problem(laptop.ask("GET", "/v1/hello%3CCanarina", NOTHING));
        problem(laptop.with("POST", "/v1/sync", NOTHING, "Authorization", "DPoP " + NAME));
        problem(laptop.with("POST", "/v1/tokens", NOTHING, "DPoP", WORDS));
    }

    private void problem(HttpResponse<byte[]> answer) {
        assertTrue(answer.statusCode() >= 400, "status " + answer.statusCode());
        problems.add(text(answer));
    }

    private void sync(Laptop laptop, List<SyncRequest.Offer> offers, UUID home) {
        var asked = new SyncRequest.AskedOf(home, "", offers, List.of());
        var answer = laptop.post("/v1/sync", new SyncRequest(laptop.id, null, List.of(asked), 0));
        if (answer.statusCode() != 200) {
            problems.add(text(answer));
        }
    }

    private List<String> telling(Collection<String> lines) {
        return lines.stream().filter(this::tells).toList();
    }

    private boolean tells(String line) {
        return secrets.stream().anyMatch(line::contains)
                || line.contains("Canarina")
                || line.contains("Quillfeather");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
