-- What an author has left out is theirs on every account they have: one row for each, and what comes to them shares it. So an
-- account that goes to somebody else takes its row along, and the others keep theirs.
CREATE INDEX author_exclusion_of_author ON author_exclusion (author) WHERE until IS NULL;
CREATE INDEX author_exclusion_of_account ON author_exclusion (account_id, item_id) WHERE until IS NULL;

CREATE FUNCTION share_exclusions(newcomer account) RETURNS void LANGUAGE sql AS $$
    INSERT INTO author_exclusion (account_id, item_id, author, placed_by, since)
    SELECT x.account_id, x.item_id, other.uri, x.placed_by, x.since
    FROM account mine JOIN author_exclusion x ON x.author = mine.uri AND x.until IS NULL
        JOIN account other ON other.subject = mine.subject AND other.id <> mine.id
    WHERE mine.subject = newcomer.subject AND newcomer.id IN (mine.id, other.id)
    ORDER BY x.item_id, other.uri
    ON CONFLICT (item_id, author) WHERE until IS NULL DO NOTHING
$$;

DO $$ BEGIN
    PERFORM share_exclusions(mine) FROM account mine
    WHERE EXISTS (SELECT FROM author_exclusion x WHERE x.author = mine.uri AND x.until IS NULL);
END $$;

CREATE OR REPLACE FUNCTION recheck_coauthored_after_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' OR NEW.subject IS DISTINCT FROM OLD.subject THEN
        PERFORM share_exclusions(NEW);
        -- What is left out for it now, whether it is named or not: it may be the owner's.
        INSERT INTO recheck (account_id, coauthored, since, requested_at)
        SELECT DISTINCT account_id, true, '1970-01-01Z'::timestamptz, NEW.changed_at
        FROM author_exclusion WHERE author = NEW.uri AND until IS NULL;
    END IF;
    PERFORM recheck_coauthored_by(ARRAY[NEW.uri], NEW.changed_at);
    IF TG_OP = 'UPDATE' THEN
        -- Whoever wrote with themselves, on another account, now writes with somebody else, or the other way round.
        INSERT INTO recheck (account_id, coauthored, since, requested_at)
        SELECT NEW.id, true, '1970-01-01Z', NEW.changed_at
        WHERE NEW.subject IS DISTINCT FROM OLD.subject AND EXISTS (SELECT FROM item_author WHERE account_id = NEW.id);
    END IF;
    RETURN NULL;
END $$;

-- What a node of the version before V77 has judged meanwhile may have been let in.
INSERT INTO recheck (account_id, coauthored, since, requested_at)
SELECT DISTINCT account_id, true, '1970-01-01Z'::timestamptz, now() FROM author_exclusion WHERE until IS NULL;
