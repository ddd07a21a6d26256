-- What a list of those who wrote an item with the owner of its account is read by, as of a tag (V65). Kept by the
-- triggers below.
ALTER TABLE item_author
    ADD COLUMN open      boolean NOT NULL DEFAULT false,  -- whether everybody can see the item now
    ADD COLUMN published timestamptz;

UPDATE item_author i SET published = c.published,
    open = item_is_open(c.audience, c.container, c.state, c.live, c.private_message)
FROM content_item c WHERE c.account_id = i.account_id AND c.id = i.item_id;

CREATE INDEX item_author_newest ON item_author (author, published DESC, item_id DESC) WHERE open;

CREATE FUNCTION place_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT c.published, item_is_open(c.audience, c.container, c.state, c.live, c.private_message)
    INTO NEW.published, NEW.open FROM content_item c WHERE c.account_id = NEW.account_id AND c.id = NEW.item_id;
    NEW.open := coalesce(NEW.open, false);
    RETURN NEW;
END $$;
CREATE TRIGGER author_is_placed BEFORE INSERT ON item_author FOR EACH ROW EXECUTE FUNCTION place_author();

-- Of the end of an item, or of another audience, neither tags nor authors are told: both follow here, by the trigger of V65.
CREATE OR REPLACE FUNCTION place_tags_of_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    WITH changed AS MATERIALIZED (
        SELECT a.account_id, a.id, a.published,
            item_is_open(a.audience, a.container, a.state, a.live, a.private_message) AS open
        FROM removed r JOIN added a ON a.account_id = r.account_id AND a.id = r.id
        WHERE a.published <> r.published
            OR (a.audience, a.container, a.state, a.live, a.private_message)
                IS DISTINCT FROM (r.audience, r.container, r.state, r.live, r.private_message)),
    tags AS (
        UPDATE item_tag t SET published = changed.published, open = changed.open FROM changed
        WHERE t.account_id = changed.account_id AND t.item_id = changed.id
            AND (t.published, t.open) IS DISTINCT FROM (changed.published, changed.open))
    UPDATE item_author i SET published = changed.published, open = changed.open FROM changed
    WHERE i.account_id = changed.account_id AND i.item_id = changed.id
        AND (i.published, i.open) IS DISTINCT FROM (changed.published, changed.open);
    RETURN NULL;
END $$;
