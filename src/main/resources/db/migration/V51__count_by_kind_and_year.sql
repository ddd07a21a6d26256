-- Counts for every offered filter: product (by account), kind, outcome, year (UTC). Kept by the triggers of content_item.
CREATE TABLE item_count (
    account_id bigint NOT NULL,
    rules      bigint NOT NULL,
    decided    smallint NOT NULL,
    kind       text NOT NULL,       -- '' if not known
    year       smallint NOT NULL,   -- of publication, in UTC
    items      bigint NOT NULL,
    PRIMARY KEY (account_id, rules, decided, kind, year)
) WITH (fillfactor = 70);

INSERT INTO item_count
SELECT account_id, rules, decided, coalesce(kind, ''), extract(year FROM published AT TIME ZONE 'UTC'), count(*)
FROM content_item GROUP BY 1, 2, 3, 4, 5;

-- What the version before reads.
DROP TABLE content_count;
CREATE VIEW content_count AS
    SELECT account_id, rules, decided, sum(items)::bigint AS items FROM item_count GROUP BY 1, 2, 3;
CREATE RULE content_count_is_kept_elsewhere AS ON DELETE TO content_count DO INSTEAD NOTHING;

-- One upsert per statement, in key order. Writers lock the account first, so they cannot deadlock.
CREATE OR REPLACE FUNCTION count_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        DELETE FROM item_count;
    ELSIF TG_OP = 'INSERT' THEN
        INSERT INTO item_count AS c
        SELECT account_id, rules, decided, coalesce(kind, ''), extract(year FROM published AT TIME ZONE 'UTC'), count(*)
        FROM added GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        ON CONFLICT (account_id, rules, decided, kind, year) DO UPDATE SET items = c.items + excluded.items;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO item_count AS c
        SELECT account_id, rules, decided, coalesce(kind, ''), extract(year FROM published AT TIME ZONE 'UTC'), -count(*)
        FROM removed GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        ON CONFLICT (account_id, rules, decided, kind, year) DO UPDATE SET items = c.items + excluded.items;
    ELSE
        INSERT INTO item_count AS c
        SELECT account_id, rules, decided, coalesce(kind, ''), extract(year FROM published AT TIME ZONE 'UTC'), sum(change)
        FROM (SELECT account_id, rules, decided, kind, published, 1 AS change FROM added
              UNION ALL
              SELECT account_id, rules, decided, kind, published, -1 FROM removed) changes
        GROUP BY 1, 2, 3, 4, 5 HAVING sum(change) <> 0 ORDER BY 1, 2, 3, 4, 5
        ON CONFLICT (account_id, rules, decided, kind, year) DO UPDATE SET items = c.items + excluded.items;
    END IF;
    RETURN NULL;
END $$;
