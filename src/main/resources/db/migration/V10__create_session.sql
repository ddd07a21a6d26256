-- A session is a row, so that signing out anywhere ends it everywhere (ASVS 7.4.1).
-- The browser holds a random handle, the row only its digest.
create table session (
  handle_digest bytea primary key,
  subject       text not null,
  keycloak_sid  text not null,
  role          text not null,
  claims        bytea not null,
  created_at    timestamptz not null,
  last_seen_at  timestamptz not null
);
create index session_keycloak_sid on session (keycloak_sid);
create index session_subject on session (subject);
create index session_created_at on session (created_at);
