CREATE FUNCTION audit_never() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN RAISE EXCEPTION ''what was done is never written anew and never goes''; END';

-- A chain moves only with its household, when that takes the id of the book that comes to it.
CREATE FUNCTION audit_moves_with_its_household() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN
    IF OLD.household = '''' OR EXISTS (SELECT 1 FROM household WHERE id = OLD.household) THEN
        RAISE EXCEPTION ''what was done is never moved'';
    END IF;
    RETURN NEW;
END';

CREATE TRIGGER audit_only_grows
    BEFORE UPDATE OF number, at, actor, act, about, hash OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_never();

CREATE TRIGGER audit_never_moves BEFORE UPDATE OF household ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_moves_with_its_household();
