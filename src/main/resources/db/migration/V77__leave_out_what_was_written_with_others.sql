-- What somebody has left out of what they wrote with the owner of the account it stands in (R4, H12). Apart from item_mark,
-- as each author has one of their own and none is the owner's business. Rows are ended, not deleted.
CREATE TABLE author_exclusion (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account,
    item_id    bigint NOT NULL,
    author     text NOT NULL,           -- identifier of their account
    placed_by  text NOT NULL,           -- Keycloak "sub" of whoever did it
    since      timestamptz NOT NULL,
    until      timestamptz,
    ended_by   text,
    CHECK ((until IS NULL) = (ended_by IS NULL)),
    CHECK (until >= since)
);
-- At most one of each author at a time, whatever races; the account's row is locked besides.
CREATE UNIQUE INDEX author_exclusion_once ON author_exclusion (item_id, author) WHERE until IS NULL;

-- One item of an author, however many they have written with others.
CREATE INDEX item_author_one ON item_author (author, item_id);
