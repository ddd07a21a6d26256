-- What the training pipeline says it has taken: snapshots, and the items in them. A snapshot counts once it is acknowledged.
-- Nothing here is ever taken back, as what was used stays used.
CREATE TABLE training_snapshot (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    uri             text NOT NULL UNIQUE CHECK (octet_length(uri) <= 1024),  -- the pipeline's identifier
    model           text NOT NULL,
    taken_at        timestamptz NOT NULL,
    received_at     timestamptz NOT NULL,
    items           bigint NOT NULL DEFAULT 0,  -- how many of it are known here; kept by the trigger below
    unknown         bigint NOT NULL DEFAULT 0,  -- how many more the pipeline says there are
    acknowledged_at timestamptz
);

-- Partitioned by account as content_item is; the key finds what a page of items needs in one look-up.
CREATE TABLE training_use (
    account_id  bigint NOT NULL REFERENCES account,
    item_id     bigint NOT NULL,
    snapshot_id bigint NOT NULL REFERENCES training_snapshot,
    version     timestamptz,                    -- of the item, if the pipeline says which
    PRIMARY KEY (account_id, item_id, snapshot_id)
) PARTITION BY HASH (account_id);

DO $$
BEGIN
    FOR n IN 0..15 LOOP
        EXECUTE format('CREATE TABLE training_use_%s PARTITION OF training_use '
            'FOR VALUES WITH (MODULUS 16, REMAINDER %s)', n, n);
    END LOOP;
END $$;

-- How much of an account is in a snapshot. Kept by the trigger below, never counted on the fly.
CREATE TABLE training_count (
    account_id  bigint NOT NULL REFERENCES account,
    snapshot_id bigint NOT NULL REFERENCES training_snapshot,
    items       bigint NOT NULL,
    PRIMARY KEY (account_id, snapshot_id)
) WITH (fillfactor = 70);

-- Whoever adds to a snapshot has locked its row, so two of one snapshot wait for each other and cannot deadlock.
CREATE FUNCTION count_training_use() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO training_count AS c
    SELECT account_id, snapshot_id, count(*) FROM added GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (account_id, snapshot_id) DO UPDATE SET items = c.items + excluded.items;
    UPDATE training_snapshot s SET items = s.items + more.items
    FROM (SELECT snapshot_id, count(*) AS items FROM added GROUP BY 1) more WHERE s.id = more.snapshot_id;
    RETURN NULL;
END $$;
CREATE TRIGGER count_added AFTER INSERT ON training_use
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_training_use();
