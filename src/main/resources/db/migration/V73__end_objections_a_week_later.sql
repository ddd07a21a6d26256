-- A withdrawal is recorded at once and takes effect a week later (decision 21): an objection is in force until "ended_at"
-- is set, for everything that asks. What was withdrawn before this has ended when it was withdrawn.
ALTER TABLE objection
    ADD COLUMN ends_at  timestamptz,   -- set with the withdrawal: when the week is over
    ADD COLUMN ended_at timestamptz;

CREATE OR REPLACE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.ended_at IS NOT NULL
        OR OLD.withdrawn_at IS NOT NULL AND (NEW.withdrawn_at, NEW.ends_at) IS DISTINCT FROM (OLD.withdrawn_at, OLD.ends_at)
        OR (to_jsonb(NEW) - 'withdrawn_at' - 'ends_at' - 'ended_at')
            IS DISTINCT FROM (to_jsonb(OLD) - 'withdrawn_at' - 'ends_at' - 'ended_at') THEN
        RAISE EXCEPTION 'An objection can be withdrawn once, end once after that, and not be changed';
    END IF;
    -- A node of the version before says only that it is withdrawn.
    NEW.ends_at := coalesce(NEW.ends_at, NEW.withdrawn_at + interval '8 days');
    RETURN NEW;
END $$;

DROP TRIGGER objection_is_excluded ON objection;
DROP TRIGGER objection_leaves_rechecks ON objection;
DROP TRIGGER objection_leaves_coauthored ON objection;
UPDATE objection SET ended_at = withdrawn_at WHERE withdrawn_at IS NOT NULL;

ALTER TABLE objection ADD CONSTRAINT objection_ends_after_its_withdrawal
    CHECK (ended_at IS NULL OR withdrawn_at IS NOT NULL AND ended_at >= withdrawn_at);
DROP INDEX objection_in_force;
CREATE UNIQUE INDEX objection_in_force ON objection (subject) WHERE ended_at IS NULL;
CREATE INDEX objection_ending ON objection (ends_at) WHERE ended_at IS NULL;

CREATE OR REPLACE VIEW objection_period AS
    SELECT subject, filed_at AS since, ended_at AS until FROM objection;

-- Who objects again within the week goes on objecting: the former ends as the new one begins. It waits for a worker that
-- ends the former just now; and whatever the clocks of two nodes say, there is neither a gap nor an overlap.
CREATE FUNCTION follow_former_objection() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE objection SET ended_at = greatest(withdrawn_at, NEW.filed_at)
    WHERE subject = NEW.subject AND withdrawn_at IS NOT NULL AND ended_at IS NULL;
    NEW.filed_at := greatest(NEW.filed_at, (SELECT max(ended_at) FROM objection WHERE subject = NEW.subject));
    RETURN NEW;
END $$;
CREATE TRIGGER objection_follows_former BEFORE INSERT ON objection
    FOR EACH ROW EXECUTE FUNCTION follow_former_objection();

-- The list the training side reads tells an end only where no other objection of the same person goes on.
CREATE OR REPLACE FUNCTION append_exclusion() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    who text;
BEGIN
    IF NEW.ended_at IS NOT NULL AND EXISTS (SELECT FROM objection_period WHERE subject = NEW.subject AND until IS NULL) THEN
        RETURN NULL;
    END IF;
    FOR who IN SELECT NEW.subject UNION ALL
            (SELECT subject FROM added_sign_in WHERE owner = NEW.subject AND until IS NULL ORDER BY id) LOOP
        IF NEW.ended_at IS NULL THEN
            PERFORM tell_exclusion(who, 'EXCLUDED', NEW.id, NEW.filed_at);
        ELSIF who = NEW.subject AND NOT EXISTS (SELECT FROM added_sign_in WHERE subject = who AND until IS NULL)
            OR who <> NEW.subject
                AND NOT EXISTS (SELECT FROM objection_period WHERE subject = who AND until IS NULL)
                AND NOT EXISTS (SELECT FROM account WHERE added_as = who AND kept_of IS NOT NULL) THEN
            PERFORM tell_exclusion(who, 'RELEASED', NEW.id, NEW.ended_at);
        END IF;
    END LOOP;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER objection_is_excluded AFTER INSERT ON objection
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION append_exclusion();
CREATE CONSTRAINT TRIGGER objection_is_released AFTER UPDATE ON objection
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.ended_at IS NOT NULL) EXECUTE FUNCTION append_exclusion();

CREATE OR REPLACE FUNCTION exclude_added_sign_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM tell_exclusion(NEW.subject, 'EXCLUDED', o.id, NEW.since) FROM objection o
        WHERE o.subject = NEW.owner AND o.ended_at IS NULL;
    RETURN NULL;
END $$;

-- An objection that has ended leaves its mark on what was published under it; a new one on photos that show the person.
CREATE OR REPLACE FUNCTION recheck_after_objection() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.ended_at IS NOT NULL THEN
        INSERT INTO recheck (account_id, since, requested_at)
        SELECT a.id, NEW.filed_at, NEW.ended_at FROM account a WHERE a.subject = NEW.subject
            AND EXISTS (SELECT FROM content_item c WHERE c.account_id = a.id AND c.published >= NEW.filed_at);
    END IF;
    PERFORM recheck_tags_of(NEW.subject, coalesce(NEW.ended_at, NEW.filed_at));
    RETURN NULL;
END $$;
CREATE TRIGGER objection_leaves_rechecks AFTER INSERT ON objection
    FOR EACH ROW EXECUTE FUNCTION recheck_after_objection();
CREATE TRIGGER ended_objection_leaves_rechecks AFTER UPDATE ON objection
    FOR EACH ROW WHEN (NEW.ended_at IS NOT NULL) EXECUTE FUNCTION recheck_after_objection();

CREATE OR REPLACE FUNCTION recheck_coauthored_after_objection() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.subject, 70));
    PERFORM recheck_coauthored_by(ARRAY(SELECT uri FROM account WHERE subject = NEW.subject),
        coalesce(NEW.ended_at, NEW.filed_at));
    RETURN NULL;
END $$;
CREATE TRIGGER objection_leaves_coauthored AFTER INSERT ON objection
    FOR EACH ROW EXECUTE FUNCTION recheck_coauthored_after_objection();
CREATE TRIGGER ended_objection_leaves_coauthored AFTER UPDATE ON objection
    FOR EACH ROW WHEN (NEW.ended_at IS NOT NULL) EXECUTE FUNCTION recheck_coauthored_after_objection();
