-- The service's own wording and rules; the highest version is in force.
CREATE TABLE content_pack (
    version BIGINT NOT NULL PRIMARY KEY CHECK (version > 0),
    sha256 TEXT NOT NULL,
    pushed BIGINT NOT NULL,
    signature TEXT NOT NULL,
    bytes BYTEA NOT NULL
);

-- That somebody asked for the recovery code of a book, and what another administrator said to it.
CREATE TABLE escrow_request (
    id TEXT NOT NULL PRIMARY KEY,
    enrolment TEXT NOT NULL REFERENCES enrolment (id),
    asked_by TEXT NOT NULL REFERENCES person (id),
    asked BIGINT NOT NULL,
    why TEXT NOT NULL,
    decided_by TEXT REFERENCES person (id),
    decided BIGINT,
    decision TEXT,
    CHECK (decided_by IS NULL OR decided_by <> asked_by)
);
