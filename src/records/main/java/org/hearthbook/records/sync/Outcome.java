package org.hearthbook.records.sync;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What became of one offered change.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = Outcome.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Outcome.NotYet.class, name = "notYet"),
    @JsonSubTypes.Type(value = Outcome.Clash.class, name = "clash")
})
public sealed interface Outcome {

    UUID id();

    /// The service has it, with exactly these bytes, as number `seq` of its household.
    ///
    /// @param receipt by which the service knows again that it accepted exactly these bytes
    record Accepted(UUID id, long seq, Instant at, String receipt) implements Outcome {}

    /// The rules do not allow it, now or ever. `key` and `about` make a `Refusal`.
    record Refused(UUID id, String key, List<String> about) implements Outcome {
        public Refused {
            about = List.copyOf(about);
        }
    }

    /// Something that it stands on has not arrived, such as a file. To be offered again later.
    record NotYet(UUID id, String key) implements Outcome {}

    /// Another change came under the same id. Both are kept; a person has to look.
    record Clash(UUID id) implements Outcome {}
}
