-- When the service last heard a laptop of the household's carers, in milliseconds since 1970 by its
-- clock. It tells workers alone.
ALTER TABLE reach ADD COLUMN contact INTEGER;
