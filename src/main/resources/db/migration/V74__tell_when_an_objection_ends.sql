-- The mail about a withdrawal tells when the objection ends. Null in other mails, and as the version before writes it.
ALTER TABLE delivery ADD COLUMN ends_at timestamptz;
