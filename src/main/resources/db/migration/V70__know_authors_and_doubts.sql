-- An item of several authors is stored once, with the account of one of them. The others stand here by the identifier of
-- their account, known to us or not; also when it is gone, so that an older version told by one of them is known as old.
CREATE TABLE item_author (
    account_id bigint NOT NULL REFERENCES account,
    item_id    bigint NOT NULL,
    uri        text NOT NULL,           -- of the item
    author     text NOT NULL,
    PRIMARY KEY (account_id, item_id, author)
);
CREATE INDEX item_author_by_item ON item_author (uri);
CREATE INDEX item_author_by_author ON item_author (author, account_id);

-- Of a version that was refused: when that one is of, as far as that could be read.
ALTER TABLE content_item ADD COLUMN doubt timestamptz;

-- Of the account only the items it has written with others.
ALTER TABLE recheck ADD COLUMN coauthored boolean NOT NULL DEFAULT false;

-- One small row for each account that has items written with these; the account is not eligible while it stands undone.
CREATE FUNCTION recheck_coauthored_by(authors text[], at timestamptz) RETURNS void LANGUAGE sql AS $$
    INSERT INTO recheck (account_id, coauthored, since, requested_at)
    SELECT DISTINCT account_id, true, '1970-01-01Z'::timestamptz, at FROM item_author WHERE author = ANY (authors)
$$;

-- Whoever judges what somebody has written with others holds this lock shared until the commit: either it sees their
-- objection, or the objection sees the item.
CREATE FUNCTION recheck_coauthored_after_objection() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.subject, 70));
    PERFORM recheck_coauthored_by(ARRAY(SELECT uri FROM account WHERE subject = NEW.subject),
        coalesce(NEW.withdrawn_at, NEW.filed_at));
    RETURN NULL;
END $$;
CREATE TRIGGER objection_leaves_coauthored AFTER INSERT OR UPDATE OF withdrawn_at ON objection
    FOR EACH ROW EXECUTE FUNCTION recheck_coauthored_after_objection();

CREATE FUNCTION recheck_coauthored_after_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM recheck_coauthored_by(ARRAY[NEW.uri], NEW.changed_at);
    IF TG_OP = 'UPDATE' THEN
        -- Whoever wrote with themselves, on another account, now writes with somebody else, or the other way round.
        INSERT INTO recheck (account_id, coauthored, since, requested_at)
        SELECT NEW.id, true, '1970-01-01Z', NEW.changed_at
        WHERE NEW.subject IS DISTINCT FROM OLD.subject AND EXISTS (SELECT FROM item_author WHERE account_id = NEW.id);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER account_comes_to_coauthored AFTER INSERT ON account
    FOR EACH ROW EXECUTE FUNCTION recheck_coauthored_after_account();
-- That more has been told changes nothing that stands, and is seen when time is up.
CREATE TRIGGER account_leaves_coauthored AFTER UPDATE ON account FOR EACH ROW
    WHEN ((OLD.subject, OLD.birth_date, OLD.adult, OLD.adult_since, OLD.region, OLD.state, OLD.hidden, OLD.public_since,
            OLD.notified_at, OLD.disputed, OLD.kept_of)
        IS DISTINCT FROM (NEW.subject, NEW.birth_date, NEW.adult, NEW.adult_since, NEW.region, NEW.state, NEW.hidden,
            NEW.public_since, NEW.notified_at, NEW.disputed, NEW.kept_of)
        OR NEW.as_of IS NULL OR OLD.as_of IS NULL OR NEW.as_of < OLD.as_of)
    EXECUTE FUNCTION recheck_coauthored_after_account();
