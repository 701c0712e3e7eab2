-- A file of a household that is whole: its bytes have the hash (hex) that it is named by.
CREATE TABLE stored_file (
    household TEXT NOT NULL REFERENCES household (id) ON UPDATE CASCADE,
    sha256 TEXT NOT NULL,
    size BIGINT NOT NULL CHECK (size > 0),
    stored BIGINT NOT NULL,
    PRIMARY KEY (household, sha256)
);

-- A file on its way from one laptop. `done` is when it became whole, or null.
CREATE TABLE upload (
    household TEXT NOT NULL REFERENCES household (id) ON UPDATE CASCADE,
    id TEXT NOT NULL,
    laptop TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size BIGINT NOT NULL CHECK (size > 0),
    reached BIGINT NOT NULL DEFAULT 0 CHECK (reached >= 0 AND reached <= size),
    expires BIGINT NOT NULL,
    done BIGINT,
    PRIMARY KEY (household, id)
);

CREATE INDEX upload_expires ON upload (expires);

-- What has arrived of it: `name` is where the bytes lie.
CREATE TABLE upload_part (
    household TEXT NOT NULL,
    upload TEXT NOT NULL,
    begins BIGINT NOT NULL CHECK (begins >= 0),
    size BIGINT NOT NULL CHECK (size > 0),
    name TEXT NOT NULL,
    PRIMARY KEY (household, upload, begins),
    FOREIGN KEY (household, upload) REFERENCES upload (household, id)
        ON UPDATE CASCADE ON DELETE CASCADE
);
