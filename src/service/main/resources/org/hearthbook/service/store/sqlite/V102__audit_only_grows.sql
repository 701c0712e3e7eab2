CREATE TRIGGER audit_never_changes
BEFORE UPDATE OF number, at, actor, act, about, hash ON audit
BEGIN
    SELECT RAISE (ABORT, 'what was done is never written anew');
END;

-- A chain moves only with its household, when that takes the id of the book that comes to it.
CREATE TRIGGER audit_never_moves BEFORE UPDATE OF household ON audit
WHEN OLD.household = '' OR EXISTS (SELECT 1 FROM household WHERE id = OLD.household)
BEGIN
    SELECT RAISE (ABORT, 'what was done is never moved');
END;

CREATE TRIGGER audit_never_goes BEFORE DELETE ON audit
BEGIN
    SELECT RAISE (ABORT, 'what was done never goes');
END;
