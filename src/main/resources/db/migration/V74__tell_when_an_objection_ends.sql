-- The mail about a withdrawal tells when the objection ends. Null in other mails, and as the version before writes it.
ALTER TABLE delivery ADD COLUMN ends_at timestamptz;
-- Those that still wait are about objections that ended at once.
UPDATE delivery SET ends_at = happened_at WHERE kind = 'OBJECTION_WITHDRAWN';
