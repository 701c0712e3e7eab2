package org.hearthbook.service.http;

import org.hearthbook.records.sync.ContentCoding;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.service.enrolment.Enrolling;
import org.hearthbook.service.enrolment.Tokens;

import java.util.List;

/// Becoming known, and getting in.
final class EnrolmentRoutes implements Routes {

    /// What `GET /v1/hello` tells: that this is a Hearthbook service, and whose.
    record Hello(String service) {}

    private static final int MOST = 16 * 1024;

    private final String name;
    private final Enrolling enrolling;
    private final Tokens tokens;

    EnrolmentRoutes(String name, Enrolling enrolling, Tokens tokens) {
        this.name = name;
        this.enrolling = enrolling;
        this.tokens = tokens;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/v1/hello", Access.ANYONE, this::hello),
                new Route("POST", "/v1/enrolments", Access.KEY, this::enrol),
                new Route("POST", "/v1/tokens", Access.ENROLLED_KEY, this::token));
    }

    private void hello(Asked asked) {
        asked.reply(200, new Hello(name));
    }

    private void enrol(Asked asked) {
        var request = asked.message(Enrolment.Request.class, MOST);
        switch (enrolling.enrol(request, asked.key())) {
            case Enrolling.Result.Done(var reply) -> asked.reply(201, reply);
            case Enrolling.Result.CodeWrong() -> throw Problems.codeWrong();
            case Enrolling.Result.AnotherBook() -> throw Problems.anotherBook();
        }
    }

    /// With the token goes how whoever got it may pack what they send.
    private void token(Asked asked) {
        asked.tell("Accept-Encoding", ContentCoding.accepted());
        asked.reply(200, tokens.issue(asked.caller().enrolment(), asked.key()));
    }
}
