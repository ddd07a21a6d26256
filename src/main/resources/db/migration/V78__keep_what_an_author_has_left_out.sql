-- An exclusion by an author holds for the person, whichever of their accounts a version names. So whatever changes who that
-- person is, has the items judged again that they have left out, and not only those that name the account.
CREATE INDEX author_exclusion_of_author ON author_exclusion (author) WHERE until IS NULL;

CREATE OR REPLACE FUNCTION recheck_coauthored_by(authors text[], at timestamptz) RETURNS void LANGUAGE sql AS $$
    INSERT INTO recheck (account_id, coauthored, since, requested_at)
    SELECT account_id, true, '1970-01-01Z'::timestamptz, at FROM (
        SELECT account_id FROM item_author WHERE author = ANY (authors)
        UNION SELECT account_id FROM author_exclusion WHERE author = ANY (authors) AND until IS NULL) AS concerned
$$;

-- What was left out through an account that goes to somebody else stays left out for whom it leaves, on all their others.
CREATE OR REPLACE FUNCTION recheck_coauthored_after_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.subject IS DISTINCT FROM OLD.subject THEN
        INSERT INTO author_exclusion (account_id, item_id, author, placed_by, since)
        SELECT x.account_id, x.item_id, other.uri, x.placed_by, x.since
        FROM author_exclusion x JOIN account other ON other.subject = OLD.subject AND other.id <> NEW.id
        WHERE x.author = NEW.uri AND x.until IS NULL
        ON CONFLICT (item_id, author) WHERE until IS NULL DO NOTHING;
        -- Whoever wrote with themselves, on another account, now writes with somebody else, or the other way round.
        INSERT INTO recheck (account_id, coauthored, since, requested_at)
        SELECT NEW.id, true, '1970-01-01Z', NEW.changed_at
        WHERE EXISTS (SELECT FROM item_author WHERE account_id = NEW.id);
    END IF;
    PERFORM recheck_coauthored_by(ARRAY[NEW.uri], NEW.changed_at);
    RETURN NULL;
END $$;

-- What a node of the version before V77 has judged meanwhile may have been let in.
INSERT INTO recheck (account_id, coauthored, since, requested_at)
SELECT DISTINCT account_id, true, '1970-01-01Z'::timestamptz, now() FROM author_exclusion WHERE until IS NULL;
