package org.hearthbook.service.http;

import org.hearthbook.records.sync.Problem;

import java.util.Map;

/// Ends a request with a problem. `headers` go out with it.
final class Declined extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    Declined(Problem problem, Map<String, String> headers) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    Declined(Problem problem) {
        this(problem, Map.of());
    }

    Problem problem() {
        return problem;
    }

    Map<String, String> headers() {
        return headers;
    }
}
