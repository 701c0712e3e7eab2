package org.hearthbook.records.sync;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What became of one offered change.
public sealed interface Outcome {

    UUID id();

    /// The service has it, with exactly these bytes, as number `seq` of its household.
    ///
    /// @param receipt by which the service knows again that it accepted exactly these bytes
    record Accepted(UUID id, long seq, Instant at, String receipt) implements Outcome {}

    /// The rules do not allow it, now or ever. `key` and `about` make a `Refusal`.
    record Refused(UUID id, String key, List<String> about) implements Outcome {

        /// The body of the change makes no sense to the service.
        public static final String NOT_READABLE = "notReadable";

        public Refused {
            about = List.copyOf(about);
        }
    }

    /// Something that it stands on has not arrived, such as a file. To be offered again later.
    ///
    /// @param key what it waits for, one of those below or one that a newer service knows
    record NotYet(UUID id, String key) implements Outcome {

        /// A file behind the evidence.
        public static final String FILE = "fileNotThere";

        /// A change that it was written over.
        public static final String BASE = "baseNotThere";

        /// A change before it in the same request, on the same record or on who wrote it.
        public static final String ANOTHER = "afterAnother";

        /// The page about whoever wrote it.
        public static final String PERSON = "personNotThere";

        /// That the service assigns this worker to the household.
        public static final String ASSIGNMENT = "workerNotAssigned";

        /// That the worker who wrote it sends it as themself.
        public static final String SENDER = "workerSendsItself";

        /// A service that knows this kind of record in its newer form.
        public static final String NEWER = "notKnownHere";

        /// That the laptop has begun anew in the service's epoch.
        public static final String EPOCH = "anotherEpoch";
    }

    /// Another change came under the same id. Both are kept; a person has to look.
    record Clash(UUID id) implements Outcome {}
}
