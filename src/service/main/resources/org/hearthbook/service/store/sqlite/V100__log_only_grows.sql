CREATE TRIGGER change_log_never_changes BEFORE UPDATE ON change_log
BEGIN
    SELECT RAISE (ABORT, 'a change is never changed');
END;

CREATE TRIGGER change_log_never_goes BEFORE DELETE ON change_log
BEGIN
    SELECT RAISE (ABORT, 'a change never goes');
END;
