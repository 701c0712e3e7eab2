package org.hearthbook.service.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// What can be asked of the service and how it is answered, as an OpenAPI document.
public final class Description implements Routes {

    private static final String DOCUMENT = "openapi.json";

    private final byte[] document = bytes();

    /// The document.
    public static byte[] bytes() {
        try (var stream = Description.class.getResourceAsStream(DOCUMENT)) {
            if (stream == null) {
                throw new IllegalStateException(DOCUMENT + " is not built in");
            }
            return stream.readAllBytes();
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("GET", "/openapi.json", Access.ANYONE, this::give));
    }

    private void give(Asked asked) {
        asked.reply(200, document, "application/json");
    }
}
