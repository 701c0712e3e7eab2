package org.hearthbook.service;

import org.hearthbook.service.commands.Commands;
import org.hearthbook.service.commands.LastingLog;

/// Starts the fostering service's end.
public final class Main {

    private Main() {}

    /// The log comes first: Java chooses it when the first logger is asked for, once and for all.
    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.manager", LastingLog.class.getName());
        System.exit(Commands.run(arguments, System.out, System.err));
    }
}
