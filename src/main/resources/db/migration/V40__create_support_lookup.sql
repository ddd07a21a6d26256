-- Who looked for whom, why and when: one row per look-up, whether or not it found somebody, written in its transaction.
-- What was searched is a keyed digest: the record is not a list of addresses.
create table support_lookup (
  id            bigint generated always as identity primary key,
  at            timestamptz not null,
  agent         text not null,
  purpose       text not null,
  ticket        text not null,
  criterion     text not null check (criterion in ('REFERENCE', 'MAIL_ADDRESS')),
  searched      bytea not null,
  found_subject text,
  handle_digest bytea not null unique,
  constraint support_lookup_has_ticket check (length(ticket) between 1 and 60)
);
create index support_lookup_quota on support_lookup (agent, at desc);
create trigger support_lookup_is_append_only before update or delete on support_lookup for each row execute function refuse_change();
create trigger support_lookup_is_not_emptied before truncate on support_lookup for each statement execute function refuse_change();
