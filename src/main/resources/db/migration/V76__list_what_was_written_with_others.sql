-- What a list of those who wrote an item with the owner of its account is read by. A version is told with its authors, who are
-- written anew each time: nothing else changes when an item was published.
ALTER TABLE item_author ADD COLUMN published timestamptz;

UPDATE item_author i SET published = c.published FROM content_item c WHERE c.account_id = i.account_id AND c.id = i.item_id;

CREATE INDEX item_author_newest ON item_author (author, published DESC, item_id DESC);

CREATE FUNCTION place_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.published := (SELECT c.published FROM content_item c WHERE c.account_id = NEW.account_id AND c.id = NEW.item_id);
    RETURN NEW;
END $$;
CREATE TRIGGER author_is_placed BEFORE INSERT ON item_author FOR EACH ROW EXECUTE FUNCTION place_author();
