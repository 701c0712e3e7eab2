-- Which keys of the household's people were on laptops that were revoked, a space between two: nothing
-- is to be sealed to them any more.
ALTER TABLE household ADD COLUMN lost_keys TEXT NOT NULL DEFAULT '';
