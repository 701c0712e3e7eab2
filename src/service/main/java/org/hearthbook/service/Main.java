package org.hearthbook.service;

import org.hearthbook.service.commands.Commands;

/// Starts the fostering service's end.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Commands.run(arguments, System.out, System.err));
    }
}
