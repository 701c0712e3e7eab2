package org.hearthbook.service.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hearthbook.service.http.Description;

import picocli.CommandLine.Command;

/// Prints what can be asked of the service over HTTP.
@Command(
        name = "openapi",
        description = "Prints what can be asked of the service over HTTP, as OpenAPI 3.1.")
final class OpenapiCommand implements Task {

    @Override
    public Ending run(Terminal terminal) {
        terminal.print(new String(Description.bytes(), UTF_8).stripTrailing());
        return new Ending.Fine();
    }
}
