-- What was known before, so that "as of" any past instant can be recomputed (Art. 5(2) GDPR). Written when a row changes
-- or goes, never when one comes. Facts and outcomes only: words and addresses are not kept.
CREATE TABLE content_item_past (
    account_id      bigint NOT NULL,
    id              bigint NOT NULL,
    kind            text,
    audience        text,
    container       text,
    private_message boolean,
    live            boolean,
    state           text,
    sensitive       boolean NOT NULL,
    published       timestamptz NOT NULL,
    public_since    timestamptz,
    marks           smallint NOT NULL,
    rules           bigint NOT NULL,
    failing         integer NOT NULL,
    judged_at       timestamptz NOT NULL,
    until           timestamptz NOT NULL
);
CREATE INDEX content_item_past_of ON content_item_past (account_id, id, until);

CREATE FUNCTION keep_past_items() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        INSERT INTO content_item_past
        SELECT account_id, id, kind, audience, container, private_message, live, state, sensitive, published,
            public_since, marks, rules, failing, judged_at, now() FROM removed;
    ELSE
        INSERT INTO content_item_past
        SELECT r.account_id, r.id, r.kind, r.audience, r.container, r.private_message, r.live, r.state, r.sensitive,
            r.published, r.public_since, r.marks, r.rules, r.failing, r.judged_at, a.judged_at
        FROM removed r JOIN added a ON a.account_id = r.account_id AND a.id = r.id
        WHERE (r.kind, r.audience, r.container, r.private_message, r.state, r.sensitive, r.published, r.public_since,
               r.marks, r.rules, r.failing)
            IS DISTINCT FROM (a.kind, a.audience, a.container, a.private_message, a.state, a.sensitive, a.published,
               a.public_since, a.marks, a.rules, a.failing) OR a.judged_at <> r.judged_at;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER past_changed AFTER UPDATE ON content_item
    REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION keep_past_items();
CREATE TRIGGER past_removed AFTER DELETE ON content_item
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION keep_past_items();

CREATE TABLE account_past (
    id           bigint NOT NULL,
    subject      text,
    product      text NOT NULL,
    birth_date   date,
    adult        boolean,
    adult_since  timestamptz,
    region       text,
    state        text,
    hidden       boolean,
    public_since timestamptz,
    notified_at  timestamptz,
    as_of        timestamptz,
    disputed     boolean NOT NULL,
    kept_of      text,
    changed_at   timestamptz NOT NULL,
    until        timestamptz NOT NULL
);
CREATE INDEX account_past_of ON account_past (id, until);

CREATE FUNCTION keep_past_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO account_past VALUES (OLD.id, OLD.subject, OLD.product, OLD.birth_date, OLD.adult, OLD.adult_since,
        OLD.region, OLD.state, OLD.hidden, OLD.public_since, OLD.notified_at, OLD.as_of, OLD.disputed, OLD.kept_of,
        OLD.changed_at, NEW.changed_at);
    RETURN NULL;
END $$;
CREATE TRIGGER past_changed AFTER UPDATE ON account FOR EACH ROW
    WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION keep_past_account();
