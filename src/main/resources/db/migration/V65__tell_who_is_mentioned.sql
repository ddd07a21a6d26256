-- Which account has blocked which, known to us or not. A row stays when the block is taken back.
CREATE TABLE account_block (
    account_id bigint NOT NULL REFERENCES account,
    blocked    text NOT NULL CHECK (octet_length(blocked) <= 1024),
    version    timestamptz NOT NULL,
    holds      boolean NOT NULL,
    PRIMARY KEY (account_id, blocked)
);
CREATE INDEX account_block_of ON account_block (blocked) WHERE holds;

-- The accounts of everybody with whom somebody has a block in force, in whichever direction, all accounts of both.
CREATE FUNCTION blocked_with(who text) RETURNS SETOF bigint LANGUAGE sql STABLE AS $$
    WITH hit AS (
        SELECT b.account_id AS id FROM account mine JOIN account_block b ON b.blocked = mine.uri
        WHERE mine.subject = who AND b.holds
        UNION SELECT theirs.id FROM account mine JOIN account_block b ON b.account_id = mine.id
            JOIN account theirs ON theirs.uri = b.blocked
        WHERE mine.subject = who AND b.holds)
    SELECT id FROM hit
    UNION SELECT other.id FROM hit JOIN account one ON one.id = hit.id JOIN account other ON other.subject = one.subject
$$;

-- Accounts that everybody can see now, as far as is known, and up to when it is known.
CREATE VIEW open_account AS
    SELECT a.id, a.uri, a.subject, a.product, a.name,
        greatest(a.as_of, (SELECT max(s.as_of) FROM content_source s WHERE s.product = a.product)) AS known_as_of
    FROM account a WHERE a.hidden = false AND a.state = 'ACTIVE';

CREATE FUNCTION item_is_open(audience text, container text, state text, live boolean, private_message boolean)
RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(audience = 'PUBLIC' AND container IN ('NONE', 'PUBLIC') AND coalesce(state = 'LIVE', live)
        AND NOT private_message, false)
$$;

-- Of a tag, what a list of whoever is tagged is read by. Kept by the triggers below.
ALTER TABLE item_tag
    ADD COLUMN open      boolean NOT NULL DEFAULT false,  -- whether everybody can see the item now
    ADD COLUMN published timestamptz;

UPDATE item_tag t SET published = c.published,
    open = item_is_open(c.audience, c.container, c.state, c.live, c.private_message)
FROM content_item c WHERE c.account_id = t.account_id AND c.id = t.item_id;

CREATE INDEX item_tag_newest ON item_tag (tagged, published DESC, item_id DESC) WHERE open;

-- How many items of an account that everybody can see tag somebody.
CREATE TABLE mention_count (
    tagged     text NOT NULL,
    account_id bigint NOT NULL REFERENCES account,        -- of the author
    items      bigint NOT NULL,
    PRIMARY KEY (tagged, account_id)
) WITH (fillfactor = 70);

INSERT INTO mention_count SELECT tagged, account_id, count(*) FROM item_tag WHERE open GROUP BY 1, 2;

CREATE FUNCTION place_tag() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT c.published, item_is_open(c.audience, c.container, c.state, c.live, c.private_message)
    INTO NEW.published, NEW.open FROM content_item c WHERE c.account_id = NEW.account_id AND c.id = NEW.item_id;
    NEW.open := coalesce(NEW.open, false);
    RETURN NEW;
END $$;
CREATE TRIGGER tag_is_placed BEFORE INSERT ON item_tag FOR EACH ROW EXECUTE FUNCTION place_tag();

CREATE FUNCTION place_tags_of_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    WITH changed AS MATERIALIZED (
        SELECT a.account_id, a.id, a.published,
            item_is_open(a.audience, a.container, a.state, a.live, a.private_message) AS open
        FROM removed r JOIN added a ON a.account_id = r.account_id AND a.id = r.id
        WHERE a.published <> r.published
            OR (a.audience, a.container, a.state, a.live, a.private_message)
                IS DISTINCT FROM (r.audience, r.container, r.state, r.live, r.private_message))
    UPDATE item_tag t SET published = changed.published, open = changed.open FROM changed
    WHERE t.account_id = changed.account_id AND t.item_id = changed.id
        AND (t.published, t.open) IS DISTINCT FROM (changed.published, changed.open);
    RETURN NULL;
END $$;
CREATE TRIGGER tags_are_placed AFTER UPDATE ON content_item
    REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION place_tags_of_changed();

-- One upsert per statement, in key order. Whoever writes tags has locked the author's account, so they cannot deadlock.
CREATE FUNCTION count_mentions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO mention_count AS c
        SELECT tagged, account_id, count(*) FROM added WHERE open GROUP BY 1, 2 ORDER BY 1, 2
        ON CONFLICT (tagged, account_id) DO UPDATE SET items = c.items + excluded.items;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO mention_count AS c
        SELECT tagged, account_id, -count(*) FROM removed WHERE open GROUP BY 1, 2 ORDER BY 1, 2
        ON CONFLICT (tagged, account_id) DO UPDATE SET items = c.items + excluded.items;
    ELSE
        INSERT INTO mention_count AS c
        SELECT tagged, account_id, sum(change)
        FROM (SELECT tagged, account_id, 1 AS change FROM added WHERE open
              UNION ALL
              SELECT tagged, account_id, -1 FROM removed WHERE open) changes
        GROUP BY 1, 2 HAVING sum(change) <> 0 ORDER BY 1, 2
        ON CONFLICT (tagged, account_id) DO UPDATE SET items = c.items + excluded.items;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER count_added AFTER INSERT ON item_tag
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_mentions();
CREATE TRIGGER count_removed AFTER DELETE ON item_tag
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_mentions();
CREATE TRIGGER count_changed AFTER UPDATE ON item_tag
    REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_mentions();
