-- Sign-ins (Keycloak "sub") somebody has proven to be theirs, too, by signing in with them (decision 17). What the platform
-- says is of "subject", now and later, is of "owner" while the row is open. Never deleted: who added what, when and how.
CREATE TABLE added_sign_in (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject   text NOT NULL,
    owner     text NOT NULL,
    proof     text NOT NULL CHECK (proof IN ('SIGN_IN', 'WITH_OWNER')),  -- itself, or as one its owner, proven, had added
    proven_at timestamptz NOT NULL,
    since     timestamptz NOT NULL,
    until     timestamptz,
    ended_by  text,                      -- Keycloak "sub" of whoever did it
    CHECK (subject <> owner),
    CHECK (until >= since),
    CHECK ((until IS NULL) = (ended_by IS NULL))
);
-- One owner, whatever races.
CREATE UNIQUE INDEX added_sign_in_once ON added_sign_in (subject) WHERE until IS NULL;
CREATE INDEX added_sign_in_of ON added_sign_in (owner) WHERE until IS NULL;

CREATE FUNCTION refuse_all_but_ending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.until IS NOT NULL
        OR (to_jsonb(NEW) - 'until' - 'ended_by') IS DISTINCT FROM (to_jsonb(OLD) - 'until' - 'ended_by') THEN
        RAISE EXCEPTION 'An added sign-in can be ended once and not changed';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER added_sign_in_is_only_ended BEFORE UPDATE ON added_sign_in
    FOR EACH ROW EXECUTE FUNCTION refuse_all_but_ending();
CREATE TRIGGER added_sign_in_is_not_deleted BEFORE DELETE ON added_sign_in
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The sign-in the platform names, where its owner is another by proof; null: "subject" is whom the platform names.
ALTER TABLE account ADD COLUMN added_as text;
CREATE INDEX account_added_as ON account (added_as) WHERE added_as IS NOT NULL;

-- One act at a time per person, on all nodes: filing an objection, adding a sign-in.
CREATE FUNCTION lock_person(who text) RETURNS void LANGUAGE sql AS $$
    SELECT pg_advisory_xact_lock(hashtextextended(who, 21))
$$;

-- An account that changes hands keeps a copy of the objections it was under (H14): what was published under them stays out
-- (R3) whoever it belongs to, and one in force holds all of it until the account is back with whom it is of ("kept_of").
CREATE TABLE kept_objection (
    account_id bigint NOT NULL REFERENCES account,
    since      timestamptz NOT NULL,
    until      timestamptz NOT NULL,
    kept_at    timestamptz NOT NULL,
    UNIQUE (account_id, since, until)
);

CREATE FUNCTION keep_objections_of_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO kept_objection (account_id, since, until, kept_at)
    SELECT OLD.id, since, coalesce(until, greatest(since, NEW.changed_at)), NEW.changed_at
    FROM objection_period WHERE subject = OLD.subject
    ON CONFLICT DO NOTHING;
    NEW.kept_of := CASE
        WHEN OLD.kept_of IS NOT NULL AND OLD.kept_of IS DISTINCT FROM NEW.subject THEN OLD.kept_of
        WHEN EXISTS (SELECT FROM objection_period WHERE subject = OLD.subject AND until IS NULL) THEN OLD.subject
        END;
    RETURN NEW;
END $$;
CREATE TRIGGER account_keeps_objections BEFORE UPDATE OF subject ON account FOR EACH ROW
    WHEN (OLD.subject IS DISTINCT FROM NEW.subject) EXECUTE FUNCTION keep_objections_of_account();

-- The training side knows people by the sign-in the platform names, so an objection is told for those added, too. One that
-- is added, or leaves something kept, is not released with it: rather too long on the list than too short.
CREATE FUNCTION tell_exclusion(who text, what text, of_objection bigint, told_at timestamptz) RETURNS void LANGUAGE sql AS $$
    WITH next AS (UPDATE exclusion_position SET last = last + 1 RETURNING last)
    INSERT INTO exclusion (position, subject, effect, at, objection_id) SELECT last, who, what, told_at, of_objection FROM next
$$;

CREATE OR REPLACE FUNCTION append_exclusion() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    who text;
BEGIN
    FOR who IN SELECT new.subject UNION ALL
            (SELECT subject FROM added_sign_in WHERE owner = new.subject AND until IS NULL ORDER BY id) LOOP
        IF new.withdrawn_at IS NULL THEN
            PERFORM tell_exclusion(who, 'EXCLUDED', new.id, new.filed_at);
        ELSIF who = new.subject AND NOT EXISTS (SELECT FROM added_sign_in WHERE subject = who AND until IS NULL)
            OR who <> new.subject
                AND NOT EXISTS (SELECT FROM objection_period WHERE subject = who AND until IS NULL)
                AND NOT EXISTS (SELECT FROM account WHERE added_as = who AND kept_of IS NOT NULL) THEN
            PERFORM tell_exclusion(who, 'RELEASED', new.id, new.withdrawn_at);
        END IF;
    END LOOP;
    RETURN NULL;
END $$;

CREATE FUNCTION exclude_added_sign_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM tell_exclusion(NEW.subject, 'EXCLUDED', o.id, NEW.since) FROM objection o
        WHERE o.subject = NEW.owner AND o.withdrawn_at IS NULL;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER added_sign_in_is_excluded AFTER INSERT ON added_sign_in
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION exclude_added_sign_in();
