-- What people say of single items: held out from that second. One row per stretch of time; an ended one is kept.
CREATE TABLE item_mark (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account,
    item_id    bigint,                  -- null: the account itself
    kind       text NOT NULL CHECK (kind IN ('EXCLUDED', 'ADMITTED', 'DISPUTED', 'RESTRICTED', 'UPHELD')),
    ground     text,                    -- of a dispute
    placed_by  text NOT NULL,           -- Keycloak "sub" of whoever did it
    since      timestamptz NOT NULL,
    until      timestamptz,
    ended_by   text,
    CHECK ((until IS NULL) = (ended_by IS NULL)),
    CHECK (until >= since)
);
-- At most one of a kind at a time, whatever races; the account's row is locked besides.
CREATE UNIQUE INDEX item_mark_once ON item_mark (account_id, coalesce(item_id, 0), kind) WHERE until IS NULL;
CREATE INDEX item_mark_open ON item_mark (kind, since, id) WHERE until IS NULL;

-- Whom an item tags or mentions, by the identifier of their account, known to us or not.
CREATE TABLE item_tag (
    account_id bigint NOT NULL REFERENCES account,
    item_id    bigint NOT NULL,
    tagged     text NOT NULL,
    PRIMARY KEY (account_id, item_id, tagged)
);
CREATE INDEX item_tag_of ON item_tag (tagged, account_id, item_id);

-- The objections as content sees them: when, and of whom. No copy, so that filing costs nothing more.
CREATE VIEW objection_period AS
    SELECT subject, filed_at AS since, withdrawn_at AS until FROM objection;

-- What a cause leaves to be judged again, written in its transaction: the items of an account, or those of others that
-- tag somebody. An account is not eligible while it stands here undone.
CREATE TABLE recheck (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id     bigint REFERENCES account,
    tagged         text,                  -- Keycloak "sub" of who is tagged
    since          timestamptz NOT NULL,  -- items published from then on
    requested_at   timestamptz NOT NULL,
    done_published timestamptz,           -- how far it is: newest first, or by number
    done_account   bigint,
    done_item      bigint,
    done_at        timestamptz,
    CHECK (num_nonnulls(account_id, tagged) = 1)
);
CREATE INDEX recheck_of_account ON recheck (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX recheck_to_do ON recheck (id) WHERE done_at IS NULL;

CREATE FUNCTION recheck_tags_of(who text, at timestamptz) RETURNS void LANGUAGE sql AS $$
    INSERT INTO recheck (tagged, since, requested_at)
    SELECT who, '1970-01-01Z', at WHERE EXISTS (
        SELECT FROM account a JOIN item_tag t ON t.tagged = a.uri WHERE a.subject = who)
$$;

-- A withdrawn objection leaves its mark on what was published under it; a new one on photos that show the person.
CREATE FUNCTION recheck_after_objection() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.withdrawn_at IS NOT NULL THEN
        INSERT INTO recheck (account_id, since, requested_at)
        SELECT a.id, NEW.filed_at, NEW.withdrawn_at FROM account a WHERE a.subject = NEW.subject
            AND EXISTS (SELECT FROM content_item c WHERE c.account_id = a.id AND c.published >= NEW.filed_at);
    END IF;
    PERFORM recheck_tags_of(NEW.subject, coalesce(NEW.withdrawn_at, NEW.filed_at));
    RETURN NULL;
END $$;
CREATE TRIGGER objection_leaves_rechecks AFTER INSERT OR UPDATE OF withdrawn_at ON objection
    FOR EACH ROW EXECUTE FUNCTION recheck_after_objection();

-- Age and owner of an account decide over its items (R11, R3), and whom photos show over those of others (H5).
CREATE FUNCTION recheck_after_account() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    owner_before text;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        owner_before := OLD.subject;
        IF (NEW.birth_date, NEW.adult, NEW.adult_since) IS DISTINCT FROM (OLD.birth_date, OLD.adult, OLD.adult_since) THEN
            INSERT INTO recheck (account_id, since, requested_at) VALUES (NEW.id, '1970-01-01Z', NEW.changed_at);
        END IF;
    END IF;
    IF NEW.subject IS DISTINCT FROM owner_before THEN
        INSERT INTO recheck (account_id, since, requested_at)
        SELECT NEW.id, min(since), NEW.changed_at FROM objection_period
        WHERE subject IN (NEW.subject, owner_before) AND TG_OP = 'UPDATE' HAVING count(*) > 0;
        PERFORM recheck_tags_of(who, NEW.changed_at) FROM (SELECT DISTINCT subject AS who FROM objection_period
            WHERE subject IN (NEW.subject, owner_before)) owners;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER account_leaves_rechecks AFTER INSERT OR UPDATE ON account
    FOR EACH ROW EXECUTE FUNCTION recheck_after_account();
