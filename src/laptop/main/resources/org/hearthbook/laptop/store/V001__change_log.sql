-- Ids are 16 bytes. What is `sealed` can be read only with a key that is not in this file.
CREATE TABLE book (
    only_one INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    id BLOB NOT NULL CHECK (length(id) = 16)
) STRICT;

-- The label is the one readable text: what a person chose to be called before signing in.
CREATE TABLE person (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 80),
    signing_key BLOB NOT NULL CHECK (length(signing_key) = 32),
    opening_key BLOB NOT NULL CHECK (length(opening_key) = 32),
    wrong_guesses INTEGER NOT NULL DEFAULT 0 CHECK (wrong_guesses >= 0)
) STRICT;

CREATE TABLE slot (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person BLOB NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    memory_kib INTEGER NOT NULL CHECK (memory_kib > 0),
    iterations INTEGER NOT NULL CHECK (iterations > 0),
    lanes INTEGER NOT NULL CHECK (lanes > 0),
    salt BLOB NOT NULL CHECK (length(salt) >= 16),
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE household_grant (
    household BLOB NOT NULL CHECK (length(household) = 16),
    person BLOB NOT NULL REFERENCES person (id),
    key_id BLOB NOT NULL CHECK (length(key_id) = 16),
    sealed BLOB NOT NULL,
    PRIMARY KEY (household, person, key_id)
) STRICT;

CREATE TABLE change (
    household BLOB NOT NULL CHECK (length(household) = 16),
    position INTEGER NOT NULL CHECK (position > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    record BLOB NOT NULL CHECK (length(record) = 16),
    key_id BLOB NOT NULL CHECK (length(key_id) = 16),
    sealed BLOB NOT NULL,
    link BLOB NOT NULL CHECK (length(link) = 32),
    PRIMARY KEY (household, position)
) STRICT;

CREATE TRIGGER change_never_changes BEFORE UPDATE ON change
BEGIN
    SELECT RAISE (ABORT, 'a change is never changed');
END;

CREATE TRIGGER change_never_goes BEFORE DELETE ON change
BEGIN
    SELECT RAISE (ABORT, 'a change never goes');
END;

CREATE TABLE file (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    household BLOB NOT NULL CHECK (length(household) = 16),
    key_id BLOB NOT NULL CHECK (length(key_id) = 16),
    size INTEGER NOT NULL CHECK (size >= 0),
    parts INTEGER NOT NULL CHECK (parts > 0),
    state TEXT NOT NULL CHECK (state IN ('kept', 'removed')),
    sealed_hash BLOB NOT NULL
) STRICT;

CREATE TABLE draft (
    person BLOB NOT NULL CHECK (length(person) = 16),
    name BLOB NOT NULL CHECK (length(name) = 32),
    sealed BLOB NOT NULL,
    PRIMARY KEY (person, name)
) STRICT;

-- Nothing about anybody: how the window looks.
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 40),
    value TEXT NOT NULL CHECK (length(value) <= 80)
) STRICT;

CREATE TABLE restoration (
    id INTEGER NOT NULL PRIMARY KEY,
    backup TEXT NOT NULL,
    restored_on TEXT NOT NULL
) STRICT;

-- Households whose head was written anew after a restoration.
CREATE TABLE restoration_head (
    restoration INTEGER NOT NULL REFERENCES restoration (id),
    household BLOB NOT NULL CHECK (length(household) = 16),
    PRIMARY KEY (restoration, household)
) STRICT;
