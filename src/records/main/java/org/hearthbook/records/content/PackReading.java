package org.hearthbook.records.content;

import java.util.List;

/// What came of reading a file as a content pack.
public sealed interface PackReading {

    /// A pack that can be used, with the SHA-256 of the exact bytes that were read.
    record Valid(ContentPack pack, String sha256) implements PackReading {}

    /// Not a pack that can be used. Each problem says where in the file, and what to mend.
    record Rejected(List<String> problems) implements PackReading {

        public Rejected {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A rejected pack needs a problem");
            }
        }
    }
}
