package org.hearthbook.service.http;

import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.http.DirectHandler;
import io.helidon.http.HttpException;
import io.helidon.http.Method;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ServerConnectionException;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

import org.hearthbook.records.sync.Problem;
import org.hearthbook.service.enrolment.Standing;
import org.hearthbook.service.sync.Caller;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Leads each request to its route, once it is known who asks, and sees to it that whatever goes
/// wrong is answered with a problem.
final class Front {

    /// What somebody does who guesses; an old nonce or token is not among it.
    private static final Set<String> FAILURES = Set.of("bad-proof", "not-enrolled", "code-wrong");

    private static final String NOWHERE = "nowhere";

    private final List<Route> routes;
    private final Doorkeeper doorkeeper;
    private final Limits limits;
    private final Dress dress;
    private final Address address;
    private final Journal journal;
    private final Benches benches = Benches.inThisMemory();

    Front(
            List<Route> routes,
            Doorkeeper doorkeeper,
            Limits limits,
            Dress dress,
            Address address,
            Journal journal) {
        this.routes = List.copyOf(routes);
        this.doorkeeper = doorkeeper;
        this.limits = limits;
        this.dress = dress;
        this.address = address;
        this.journal = journal;
    }

    void open(HttpRouting.Builder routing) {
        for (var route : routes) {
            routing.route(
                    Method.create(route.method()),
                    route.path(),
                    (request, response) -> answer(route, request, response));
        }
        methodsOfPaths()
                .forEach((path, methods) ->
                        routing.any(
                                path,
                                (request, response) ->
                                        decline(request, response, Problems.notAllowed(methods))));
        routing.any((request, response) -> decline(request, response, Problems.notFound()));
        routing.error(HttpException.class, this::refuse);
        routing.error(InsufficientDataAvailableException.class, this::hangUp);
        routing.error(CloseConnectionException.class, this::hangUp);
        routing.error(ServerConnectionException.class, this::hangUp);
        routing.error(Throwable.class, this::confess);
    }

    /// Answers what is no request at all.
    DirectHandler beforeRouting() {
        return (_, _, status, headers, _) ->
                dress.answer(Problems.ofStatus(status.code()), headers);
    }

    private void answer(Route route, ServerRequest request, ServerResponse response) {
        var visit = journal.visit(route.method() + " " + route.path());
        response.whenSent(() -> visit.ended(response.status().code()));
        try {
            answer(route, new Asked(request, response, dress, address.of(request), benches), visit);
        } catch (Declined declined) {
            decline(request, response, visit, afterFailure(request, declined));
        }
    }

    private void answer(Route route, Asked asked, Journal.Visit visit) {
        try {
            letIn(route.access(), asked, visit);
            route.answering().answer(asked);
        } finally {
            asked.leaveBench();
        }
    }

    private void letIn(Access access, Asked asked, Journal.Visit visit) {
        switch (access) {
            case ANYONE -> limits.count(address.ofCaller(asked.request()));
            case HERE -> isFromHere(asked.request());
            case KEY -> {
                limits.mayGuess(address.ofCaller(asked.request()));
                asked.isAskedWith(doorkeeper.key(asked));
            }
            case ENROLLED_KEY -> isAskedBy(Doorkeeper.enrolled(byKey(asked)), asked, visit);
            case ONCE_ENROLLED_KEY -> isAskedBy(evenIfRevoked(byKey(asked)), asked, visit);
            case ENROLLED -> isAskedBy(doorkeeper.caller(asked), asked, visit);
        }
    }

    private void isFromHere(ServerRequest request) {
        if (!address.isFromHere(request)) {
            throw Problems.notFound();
        }
    }

    private Standing byKey(Asked asked) {
        var key = doorkeeper.key(asked);
        asked.isAskedWith(key);
        return doorkeeper.standing(key);
    }

    private static Caller evenIfRevoked(Standing standing) {
        return standing instanceof Standing.Revoked(var former)
                ? former
                : Doorkeeper.enrolled(standing);
    }

    private void isAskedBy(Caller caller, Asked asked, Journal.Visit visit) {
        visit.by(caller.enrolment());
        limits.count(caller.enrolment());
        asked.isAskedBy(caller);
    }

    /// Whoever fails too often from one address hears the same as everyone who does.
    private Declined afterFailure(ServerRequest request, Declined declined) {
        if (FAILURES.contains(declined.problem().code())) {
            try {
                limits.countFailure(address.ofCaller(request));
            } catch (Declined tooMany) {
                return tooMany;
            }
        }
        return declined;
    }

    private Map<String, String> methodsOfPaths() {
        return routes.stream()
                .collect(
                        Collectors.groupingBy(
                                Route::path,
                                Collectors.mapping(Route::method, Collectors.joining(", "))));
    }

    private void decline(ServerRequest request, ServerResponse response, Declined declined) {
        var visit = journal.visit(NOWHERE);
        response.whenSent(() -> visit.ended(response.status().code()));
        decline(request, response, visit, declined);
    }

    private void decline(
            ServerRequest request,
            ServerResponse response,
            Journal.Visit visit,
            Declined declined) {
        visit.declined(declined.problem().code());
        dress.send(request, response, declined.problem(), declined.headers());
    }

    /// What Helidon itself finds wrong with a request.
    private void refuse(ServerRequest request, ServerResponse response, HttpException wrong) {
        send(request, response, Problems.ofStatus(wrong.status().code()));
    }

    /// Whoever asked is gone in the middle of it: nobody is left to be answered.
    private void hangUp(ServerRequest request, ServerResponse response, RuntimeException gone) {
        throw new CloseConnectionException("cut off", gone);
    }

    private void confess(ServerRequest request, ServerResponse response, Throwable trouble) {
        journal.trouble(request.matchingPattern().orElse(NOWHERE), trouble);
        send(request, response, Problems.trouble());
    }

    private void send(ServerRequest request, ServerResponse response, Problem problem) {
        dress.send(request, response, problem, Map.of());
    }
}
