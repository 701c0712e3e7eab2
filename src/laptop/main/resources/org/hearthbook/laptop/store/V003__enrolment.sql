-- How one person's book on this laptop is known to the service: all of it sealed for that person.
CREATE TABLE enrolment (
    person BLOB NOT NULL PRIMARY KEY REFERENCES person (id),
    sealed BLOB NOT NULL
) STRICT;

-- People who signed in here until the service revoked this laptop, so that they can be told why.
CREATE TABLE farewell (
    person BLOB NOT NULL PRIMARY KEY CHECK (length(person) = 16),
    label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 80)
) STRICT;
