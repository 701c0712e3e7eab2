-- What the service said of a change. One without a receipt or a refusal waits to be sent.
-- `received` is in milliseconds since 1970 by the service's clock. `turn` counts the service's
-- epochs; a receipt of an earlier one is offered again by hash. `standing`: the service has the
-- change; or lost it in a restore. `held`: 1 a person is asked first, 2 more may be coming.
CREATE TABLE receipt (
    household BLOB NOT NULL CHECK (length(household) = 16),
    change BLOB NOT NULL REFERENCES change (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    received INTEGER NOT NULL,
    receipt TEXT NOT NULL
        CHECK (length(receipt) BETWEEN 1 AND 200 AND instr(receipt, char(10)) = 0),
    turn INTEGER NOT NULL CHECK (turn >= 0),
    standing TEXT NOT NULL CHECK (standing IN ('there', 'lost')),
    held INTEGER NOT NULL CHECK (held IN (0, 1, 2)),
    PRIMARY KEY (household, change)
) STRICT, WITHOUT ROWID;

-- Why the service did not take a change, sealed. Settled once a person has dealt with it.
CREATE TABLE refusal (
    household BLOB NOT NULL CHECK (length(household) = 16),
    change BLOB NOT NULL REFERENCES change (id),
    sealed BLOB NOT NULL,
    settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
    PRIMARY KEY (household, change)
) STRICT, WITHOUT ROWID;

-- How far a household's book is with the service; `heard` is by the service's clock.
CREATE TABLE reach (
    household BLOB NOT NULL PRIMARY KEY CHECK (length(household) = 16),
    epoch BLOB NOT NULL CHECK (length(epoch) = 16),
    turn INTEGER NOT NULL CHECK (turn >= 0),
    cursor TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq >= 0),
    durable INTEGER NOT NULL CHECK (durable >= 0),
    whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
    audit_head TEXT NOT NULL,
    heard INTEGER NOT NULL
) STRICT;

-- Files that the service has whole.
CREATE TABLE file_sent (
    household BLOB NOT NULL CHECK (length(household) = 16),
    file BLOB NOT NULL CHECK (length(file) = 16),
    PRIMARY KEY (household, file)
) STRICT, WITHOUT ROWID;
