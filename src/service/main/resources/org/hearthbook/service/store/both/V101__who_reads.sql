-- Asked at every request: which households a person may read.
CREATE INDEX assignment_person ON assignment (person);
