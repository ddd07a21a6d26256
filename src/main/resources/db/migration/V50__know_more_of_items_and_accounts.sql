-- What the rules R1 to R18 read. Everything is optional, so that the version before runs on it; what nobody has told
-- stays null, which is "not known", and by that not eligible.
ALTER TABLE account
    ADD COLUMN adult_since  timestamptz,     -- since when "adult" is known to be true
    ADD COLUMN state        text,
    ADD COLUMN hidden       boolean,         -- only those its owner lets in see it
    ADD COLUMN public_since timestamptz,     -- since when it is not hidden; null: as long as it is known
    ADD COLUMN notified_at  timestamptz,     -- when its owner was told of the programme
    ADD COLUMN as_of        timestamptz,     -- until when all of it was told
    ADD COLUMN disputed     boolean NOT NULL DEFAULT false,
    ADD COLUMN kept_of      text,            -- unlinked from this subject while their objection was in force
    ADD COLUMN changed_at   timestamptz NOT NULL DEFAULT now();

ALTER TABLE content_item
    ALTER COLUMN live SET DEFAULT true,      -- read by the version before alone; "state" says more
    ADD COLUMN state        text,            -- null: what "live" says
    ADD COLUMN sensitive    boolean NOT NULL DEFAULT false,
    ADD COLUMN public_since timestamptz,     -- since when everybody can see it; null: since it was published
    ADD COLUMN placed       timestamptz,     -- version of the audience, where that came by itself
    ADD COLUMN marks        smallint NOT NULL DEFAULT 0,
    ADD COLUMN judged_at    timestamptz NOT NULL DEFAULT now(),  -- since when the row is as it is
    ADD COLUMN review_at    timestamptz;     -- when time alone changes its outcome

-- One index per offered filter: what is filtered by kind is filtered by outcome too, and the year is a range of "published".
CREATE INDEX content_item_by_outcome_and_kind
    ON content_item (account_id, rules, decided, kind, published DESC, id DESC);
CREATE INDEX content_item_to_review ON content_item (review_at) WHERE review_at IS NOT NULL;

-- Up to when a source has told everything: what it says from time to time, and when it said so.
CREATE TABLE content_source (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    product     text NOT NULL,
    as_of       timestamptz NOT NULL,
    received_at timestamptz NOT NULL
);
CREATE INDEX content_source_newest ON content_source (product, as_of DESC);
