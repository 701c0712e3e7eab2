package org.hearthbook.laptop.documents;

import org.apache.pdfbox.Loader;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;

/// What a document carries inside it.
public final class Carried {

    private Carried() {}

    public static byte[] bytes(byte[] pdf, String name) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles();
            return files.getValue(name).getEmbeddedFile().toByteArray();
        }
    }

    /// Every change of a carried proof in the letters that were written.
    public static String text(byte[] pdf, String name) throws IOException {
        return JsonMapper.shared()
                .readTree(bytes(pdf, name))
                .path("acts")
                .valueStream()
                .map(it -> Base64.getDecoder().decode(it.path("bytes").asString()))
                .map(it -> new String(it, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }
}
