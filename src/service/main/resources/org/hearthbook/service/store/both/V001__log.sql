-- Ids are text, times are milliseconds since 1970, hashes are base64url: both engines know those.
CREATE TABLE service (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- A household, from when the service expects its book. `seq` numbers its changes without a gap;
-- `head` is the `chain` of the newest. Its id is replaced at most while there is no change yet.
CREATE TABLE household (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    seq BIGINT NOT NULL DEFAULT 0 CHECK (seq >= 0),
    head TEXT NOT NULL DEFAULT '',
    durable_seq BIGINT NOT NULL DEFAULT 0 CHECK (durable_seq >= 0),
    audit_seq BIGINT NOT NULL DEFAULT 0,
    audit_head TEXT NOT NULL DEFAULT ''
);

-- Only ever grows: no row is changed, none goes. `chain` is a hash over all changes of the household
-- so far, this one with them: two logs that agree in it agree in everything before.
CREATE TABLE change_log (
    household TEXT NOT NULL REFERENCES household (id),
    seq BIGINT NOT NULL CHECK (seq > 0),
    id TEXT NOT NULL,
    record TEXT NOT NULL,
    received BIGINT NOT NULL,
    chain TEXT NOT NULL,
    payload BYTEA NOT NULL,
    PRIMARY KEY (household, seq),
    UNIQUE (household, id)
);

CREATE INDEX change_log_record ON change_log (household, record, seq);

-- Another change under an id that is taken: kept for a person to look at.
CREATE TABLE quarantine (
    household TEXT NOT NULL REFERENCES household (id) ON UPDATE CASCADE,
    id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    enrolment TEXT NOT NULL,
    received BIGINT NOT NULL,
    payload BYTEA NOT NULL,
    PRIMARY KEY (household, id, sha256)
);

-- What the rules refused, so that it is refused again whenever it is offered again. `about` holds the
-- words of the reason, a line each.
CREATE TABLE refused (
    household TEXT NOT NULL REFERENCES household (id) ON UPDATE CASCADE,
    id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    reason TEXT NOT NULL,
    about TEXT NOT NULL,
    PRIMARY KEY (household, id)
);

-- Household '' is the service's own chain: what administrators do.
CREATE TABLE audit (
    household TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    about TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (household, number)
);
