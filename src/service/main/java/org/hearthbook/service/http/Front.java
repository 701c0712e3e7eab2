package org.hearthbook.service.http;

import io.helidon.http.HttpException;
import io.helidon.http.Method;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

import org.hearthbook.service.enrolment.Standing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Leads each request to its route, once it is known who asks, and sees to it that whatever goes
/// wrong is answered with a problem.
final class Front {

    private final List<Route> routes;
    private final Doorkeeper doorkeeper;
    private final Dress dress;
    private final Address address;

    Front(List<Route> routes, Doorkeeper doorkeeper, Dress dress, Address address) {
        this.routes = List.copyOf(routes);
        this.doorkeeper = doorkeeper;
        this.dress = dress;
        this.address = address;
    }

    void open(HttpRouting.Builder routing) {
        for (var route : routes) {
            routing.route(
                    Method.create(route.method()),
                    route.path(),
                    (request, response) -> answer(route, request, response));
        }
        methodsOfPaths()
                .forEach((path, methods) -> routing.any(path, (_, _) -> notAllowed(methods)));
        routing.any((_, _) -> notFound());
        routing.error(Declined.class, this::decline);
        routing.error(HttpException.class, this::refuse);
        routing.error(Throwable.class, this::confess);
    }

    private void answer(Route route, ServerRequest request, ServerResponse response) {
        var asked = new Asked(request, response, dress, address.of(request));
        switch (route.access()) {
            case ANYONE -> {}
            case KEY -> asked.isAskedWith(doorkeeper.key(asked));
            case ENROLLED_KEY, ONCE_ENROLLED_KEY -> letIn(route.access(), asked);
            case ENROLLED -> asked.isAskedBy(doorkeeper.caller(asked));
        }
        route.answering().answer(asked);
    }

    private void letIn(Access access, Asked asked) {
        var key = doorkeeper.key(asked);
        asked.isAskedWith(key);
        var standing = doorkeeper.standing(key);
        var isFormer = access == Access.ONCE_ENROLLED_KEY;
        asked.isAskedBy(
                isFormer && standing instanceof Standing.Revoked(var former)
                        ? former
                        : Doorkeeper.enrolled(standing));
    }

    private Map<String, String> methodsOfPaths() {
        return routes.stream()
                .collect(
                        Collectors.groupingBy(
                                Route::path,
                                Collectors.mapping(Route::method, Collectors.joining(", "))));
    }

    private static void notAllowed(String methods) {
        throw Problems.notAllowed(methods);
    }

    private static void notFound() {
        throw Problems.notFound();
    }

    private void decline(ServerRequest request, ServerResponse response, Declined declined) {
        dress.send(request, response, declined.problem(), declined.headers());
    }

    /// What Helidon itself finds wrong with a request.
    private void refuse(ServerRequest request, ServerResponse response, HttpException wrong) {
        dress.send(request, response, Problems.ofStatus(wrong.status().code()), Map.of());
    }

    private void confess(ServerRequest request, ServerResponse response, Throwable trouble) {
        dress.send(request, response, Problems.trouble(), Map.of());
    }
}
