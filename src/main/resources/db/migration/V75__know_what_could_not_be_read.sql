-- What of an account came and could not be read: that there is something, and nothing of what it says. A row goes when a
-- version comes that can be read. Whoever writes here has locked the account.
CREATE TABLE unread_item (
    account_id bigint NOT NULL REFERENCES account,
    uri        text NOT NULL CHECK (octet_length(uri) <= 1024),
    version    timestamptz,                 -- of what was refused, as far as that could be read
    came_at    timestamptz NOT NULL,
    PRIMARY KEY (account_id, uri)
);
CREATE INDEX unread_item_latest ON unread_item (account_id, came_at);

-- How many they are. Kept by the trigger below, never counted on the fly.
CREATE TABLE unread_count (
    account_id bigint PRIMARY KEY REFERENCES account,
    items      bigint NOT NULL,
    latest     timestamptz NOT NULL,           -- when the last of them came
    more       boolean NOT NULL DEFAULT false  -- whether more came than are kept
);

CREATE FUNCTION count_unread() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        UPDATE unread_count c SET items = c.items - gone.items, latest = coalesce(
            (SELECT max(u.came_at) FROM unread_item u WHERE u.account_id = c.account_id), c.latest)
        FROM (SELECT account_id, count(*) AS items FROM removed GROUP BY 1) gone WHERE c.account_id = gone.account_id;
    ELSE
        INSERT INTO unread_count AS c
        SELECT account_id, CASE TG_OP WHEN 'INSERT' THEN count(*) ELSE 0 END, max(came_at) FROM added GROUP BY 1 ORDER BY 1
        ON CONFLICT (account_id) DO UPDATE SET items = c.items + excluded.items, latest = greatest(c.latest, excluded.latest);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER count_added AFTER INSERT ON unread_item
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_unread();
CREATE TRIGGER count_removed AFTER DELETE ON unread_item
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_unread();
CREATE TRIGGER count_changed AFTER UPDATE ON unread_item
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_unread();

-- What is held out already for this (Mark.UNREAD); of very much, that there is more.
INSERT INTO unread_item SELECT account_id, uri, doubt, judged_at FROM (
    SELECT account_id, uri, doubt, judged_at, row_number() OVER (PARTITION BY account_id ORDER BY id) AS place
    FROM content_item WHERE marks & 256 <> 0) held
WHERE place <= 1000;
UPDATE unread_count c SET more = true WHERE items = 1000 AND (SELECT count(*) FROM content_item i
    WHERE i.account_id = c.account_id AND i.marks & 256 <> 0) > 1000;
