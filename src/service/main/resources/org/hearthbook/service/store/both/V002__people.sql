-- `member` is the id under which the person acts in books.
CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    member TEXT UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    team TEXT NOT NULL
);

-- Who may read a household; `until` is when that ended.
CREATE TABLE assignment (
    household TEXT NOT NULL REFERENCES household (id) ON UPDATE CASCADE,
    person TEXT NOT NULL REFERENCES person (id),
    since BIGINT NOT NULL,
    until BIGINT,
    PRIMARY KEY (household, person, since)
);

-- One person on one laptop, with the thumbprint (RFC 7638) of their key there.
CREATE TABLE enrolment (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    laptop TEXT NOT NULL,
    thumbprint TEXT NOT NULL UNIQUE,
    enrolled BIGINT NOT NULL,
    last_seen BIGINT NOT NULL,
    revoked BIGINT
);

-- A code that enrols, found by its first part. Of its secret only a hash is kept.
CREATE TABLE code (
    selector TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    salt TEXT NOT NULL,
    hash TEXT NOT NULL,
    expires BIGINT NOT NULL,
    wrong BIGINT NOT NULL DEFAULT 0,
    spent BIGINT
);
