-- Of two accounts that come to one person in two runs at the same instant neither sees the other, and what the person has left out
-- by one of them would not be shared with the other. So whoever brings an account with something to share waits for all that are
-- bringing accounts (they hold the lock 66 of AddedSignIns, shared), and those after it wait for it. That is rare, and short.
CREATE OR REPLACE FUNCTION share_exclusions(newcomer account) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF newcomer.subject IS NOT NULL AND EXISTS (SELECT FROM author_exclusion WHERE author = newcomer.uri AND until IS NULL) THEN
        PERFORM pg_advisory_xact_lock(66);
    END IF;
    INSERT INTO author_exclusion (account_id, item_id, author, placed_by, since)
    SELECT x.account_id, x.item_id, other.uri, x.placed_by, x.since
    FROM account mine JOIN author_exclusion x ON x.author = mine.uri AND x.until IS NULL
        JOIN account other ON other.subject = mine.subject AND other.id <> mine.id
    WHERE mine.subject = newcomer.subject AND newcomer.id IN (mine.id, other.id)
    ORDER BY x.item_id, other.uri
    ON CONFLICT (item_id, author) WHERE until IS NULL DO NOTHING;
END $$;
