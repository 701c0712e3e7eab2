-- A sealed file from another laptop may tell that the service has a change. It is taken for the
-- order of pages alone until the service says so itself: `turn` is -1 until then.
CREATE TABLE receipt_next (
    household BLOB NOT NULL CHECK (length(household) = 16),
    change BLOB NOT NULL REFERENCES change (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    received INTEGER NOT NULL,
    receipt TEXT NOT NULL
        CHECK (length(receipt) BETWEEN 1 AND 200 AND instr(receipt, char(10)) = 0),
    turn INTEGER NOT NULL CHECK (turn >= -1),
    standing TEXT NOT NULL CHECK (standing IN ('there', 'lost')),
    held INTEGER NOT NULL CHECK (held IN (0, 1, 2)),
    PRIMARY KEY (household, change)
) STRICT, WITHOUT ROWID;

INSERT INTO receipt_next SELECT * FROM receipt;

DROP TABLE receipt;

ALTER TABLE receipt_next RENAME TO receipt;
