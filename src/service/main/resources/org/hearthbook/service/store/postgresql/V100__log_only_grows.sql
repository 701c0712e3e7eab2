CREATE FUNCTION never() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN RAISE EXCEPTION ''a change is never changed and never goes''; END';

CREATE TRIGGER change_log_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON change_log
    FOR EACH STATEMENT EXECUTE FUNCTION never();
