-- What people published, and what the item-level rules say of it.

CREATE TABLE account (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    uri        text NOT NULL UNIQUE CHECK (octet_length(uri) <= 1024),
    subject    text,                        -- Keycloak "sub"; null: linked to nobody yet
    product    text NOT NULL,
    name       text NOT NULL,
    birth_date date,
    adult      boolean,
    region     text CHECK (region ~ '^[A-Z]{2}$'),
    version    timestamptz NOT NULL,
    -- One answer only, so that losing one of two contradicting ones makes nobody an adult.
    CONSTRAINT age_known_in_one_way CHECK (num_nonnulls(birth_date, adult) <= 1)
);
CREATE INDEX account_of_subject ON account (subject) WHERE subject IS NOT NULL;

CREATE SEQUENCE content_item_id CACHE 50;

-- Partitioned by account and not by subject: linking an account to a person touches one row.
CREATE TABLE content_item (
    account_id      bigint NOT NULL REFERENCES account,
    id              bigint NOT NULL DEFAULT nextval('content_item_id'),
    uri             text NOT NULL CHECK (octet_length(uri) <= 1024),
    kind            text,                   -- this and the next three: null is "not known"
    audience        text,
    container       text,
    private_message boolean,
    live            boolean NOT NULL,
    published       timestamptz NOT NULL,
    version         timestamptz NOT NULL,   -- of two versions the later one stands
    excerpt         text NOT NULL CHECK (char_length(excerpt) <= 280),
    url             text,
    rules           bigint NOT NULL,        -- fingerprint of the rule set that judged it
    decided         smallint NOT NULL,      -- code of the first failing item-level reason; 0: all pass
    failing         integer NOT NULL,       -- bit n is set: the reason with code n fails
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, uri),
    CHECK ((decided = 0) = (failing = 0))
) PARTITION BY HASH (account_id);

DO $$
BEGIN
    FOR n IN 0..15 LOOP
        EXECUTE format('CREATE TABLE content_item_%s PARTITION OF content_item '
            'FOR VALUES WITH (MODULUS 16, REMAINDER %s)', n, n);
    END LOOP;
END $$;

-- One index per offered list: everything, and by outcome.
CREATE INDEX content_item_newest ON content_item (account_id, published DESC, id DESC);
CREATE INDEX content_item_by_outcome ON content_item (account_id, rules, decided, published DESC, id DESC);

-- Kept by the triggers below, never counted on the fly. No CHECK (items >= 0): a proposed row is
-- checked before its conflict is found, and the proposed row of a decrease is negative.
CREATE TABLE content_count (
    account_id bigint NOT NULL,
    rules      bigint NOT NULL,
    decided    smallint NOT NULL,
    items      bigint NOT NULL,
    PRIMARY KEY (account_id, rules, decided)
) WITH (fillfactor = 70);

-- One upsert per statement, in key order. Writers lock the account first, so they cannot deadlock.
-- Fires for statements on content_item; nothing may write to a partition directly.
CREATE FUNCTION count_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        DELETE FROM content_count;
    ELSIF TG_OP = 'INSERT' THEN
        INSERT INTO content_count AS c
        SELECT account_id, rules, decided, count(*) FROM added GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
        ON CONFLICT (account_id, rules, decided) DO UPDATE SET items = c.items + excluded.items;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO content_count AS c
        SELECT account_id, rules, decided, -count(*) FROM removed GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
        ON CONFLICT (account_id, rules, decided) DO UPDATE SET items = c.items + excluded.items;
    ELSE
        INSERT INTO content_count AS c
        SELECT account_id, rules, decided, sum(change)
        FROM (SELECT account_id, rules, decided, 1 AS change FROM added
              UNION ALL
              SELECT account_id, rules, decided, -1 FROM removed) changes
        GROUP BY 1, 2, 3 HAVING sum(change) <> 0 ORDER BY 1, 2, 3
        ON CONFLICT (account_id, rules, decided) DO UPDATE SET items = c.items + excluded.items;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER count_added AFTER INSERT ON content_item
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_content();
CREATE TRIGGER count_removed AFTER DELETE ON content_item
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_content();
CREATE TRIGGER count_changed AFTER UPDATE ON content_item
    REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_content();
CREATE TRIGGER count_emptied AFTER TRUNCATE ON content_item
    FOR EACH STATEMENT EXECUTE FUNCTION count_content();
