package org.hearthbook.service;

import java.io.PrintWriter;

/// Starts the fostering service's end.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, true, System.out.charset());
        var err = new PrintWriter(System.err, true, System.err.charset());
        System.exit(new ServiceCommands(out, err).run(arguments));
    }
}
