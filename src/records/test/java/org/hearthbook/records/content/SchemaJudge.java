package org.hearthbook.records.content;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;

/// A validator that others wrote, to judge packs by the schema document alone.
final class SchemaJudge {

    private final Schema schema =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Packs.JSON.readTree(ContentPacks.schemaBytes()));
    private final Schema schemaOfSchemas =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    boolean accepts(JsonNode pack) {
        return schema.validate(
                        pack,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    boolean isSchema(JsonNode document) {
        return schemaOfSchemas.validate(document).isEmpty();
    }
}
