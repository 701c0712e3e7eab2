package org.hearthbook.service.sync;

import org.hearthbook.records.sync.Problem;

/// A request that is not answered, and why.
public final class Unanswerable extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Unanswerable(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
