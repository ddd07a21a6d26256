-- A second sign-in on its way, for one session and one purpose; gone with the session.
create table sign_in_proof (
  handle_digest  bytea primary key references session (handle_digest) on delete cascade,
  key_digest     bytea,                 -- null once it has been used
  started_at     timestamptz not null,
  proven_subject text,
  proven_at      timestamptz,
  constraint sign_in_proof_used_or_not check ((key_digest is null) = (proven_subject is not null))
);
