-- What somebody typed before they were signed in; half an hour, unreadable without the handle's owner.
create table draft (
  handle_digest bytea primary key,
  form_key      text not null,
  grounds       bytea not null,
  created_at    timestamptz not null
);
create index draft_created_at on draft (created_at);
