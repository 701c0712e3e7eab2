package org.hearthbook.records.content;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Reads a file as a content pack: either a pack that can be used, or what to mend in the file.
public final class ContentPackReader {

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_PROBLEMS = 50;
    private static final int DEEPEST = 30;
    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();
    private static final JsonNode SCHEMA =
            JSON.readTree(ContentPacks.resource("content-pack.schema.json"));

    private ContentPackReader() {}

    /// `bytes` is the whole file, JSON in UTF-8. Nothing is thrown, whatever they are.
    public static PackReading read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return rejected("The file is larger than 4 MB, so it is not a content pack.");
        }
        try {
            var json = JSON.readTree(text(bytes));
            return json.isMissingNode() ? rejected("The file is empty.") : read(json, bytes);
        } catch (CharacterCodingException _) {
            return rejected("The file is not text in UTF-8. Save it again as UTF-8.");
        } catch (JacksonException unreadable) {
            return rejected(
                    place(unreadable)
                            + "from here the file cannot be read as JSON. Look for a missing comma,"
                            + " quote or bracket, or a name that is there twice.");
        }
    }

    private static PackReading read(JsonNode json, byte[] bytes) {
        var shape = PackSchema.problems(SCHEMA, json);
        if (!shape.isEmpty()) {
            return rejected(shape);
        }
        try {
            return read(JSON.treeToValue(json, ContentPack.class), bytes);
        } catch (JacksonException refused) {
            return rejected(path(refused) + ": " + reason(refused) + ".");
        }
    }

    private static PackReading read(ContentPack pack, byte[] bytes) {
        var problems = PackReferences.problems(pack);
        return problems.isEmpty()
                ? new PackReading.Valid(pack, AgreementText.sha256(bytes))
                : rejected(problems);
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String place(JacksonException unreadable) {
        var at = unreadable.getLocation();
        return at == null ? "" : "Line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
    }

    private static String path(JacksonException refused) {
        return refused.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null
                                ? "[" + step.getIndex() + "]"
                                : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^[.]", "");
    }

    private static String reason(JacksonException refused) {
        return refused.getCause() instanceof IllegalArgumentException nonsense
                ? String.valueOf(nonsense.getMessage())
                : "this cannot be used in a pack";
    }

    private static PackReading rejected(String problem) {
        return new PackReading.Rejected(List.of(problem));
    }

    private static PackReading rejected(List<String> problems) {
        return new PackReading.Rejected(problems.stream().limit(MOST_PROBLEMS).toList());
    }
}
