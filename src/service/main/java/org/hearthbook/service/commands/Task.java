package org.hearthbook.service.commands;

/// One thing that can be asked for, with its options filled in.
@FunctionalInterface
interface Task {

    Ending run(Terminal terminal);
}
