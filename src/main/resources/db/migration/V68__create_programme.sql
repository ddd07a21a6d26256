-- The parameters of the rules as they were proposed, with the examples that must hold under them. A record: nothing changes.
create table programme_version (
  number             bigint generated always as identity primary key,
  products           text[] not null check (cardinality(products) > 0),
  kinds              text[] not null check (cardinality(kinds) > 0),
  regions            text[] not null check (cardinality(regions) > 0),
  adult_age          integer not null check (adult_age between 1 and 99),
  notice_lead_days   integer not null check (notice_lead_days >= 0),
  earliest_published date,                 -- in UTC; null: no such day
  max_staleness_days integer not null check (max_staleness_days > 0),
  examples           text not null,        -- one a line: given | what differs | then
  reason             text not null check (length(reason) between 1 and 500),
  proposed_by        text not null,
  proposed_at        timestamptz not null,
  form_key           uuid not null unique, -- the same form sent twice is one proposal
  unique (number, proposed_by)
);
create trigger programme_version_is_not_changed before update or delete on programme_version for each row execute function refuse_change();
create trigger programme_version_is_not_emptied before truncate on programme_version for each statement execute function refuse_change();

-- Which came into force, by whom, and in place of which: a chain without a fork, so exactly one is in force, its end.
create table programme_activation (
  number       bigint primary key,
  proposed_by  text not null,
  replaces     bigint references programme_activation (number),
  activated_by text not null,
  activated_at timestamptz not null,
  foreign key (number, proposed_by) references programme_version (number, proposed_by),
  constraint programme_activation_needs_a_second_person check (activated_by <> proposed_by),
  constraint programme_activation_is_a_chain unique nulls not distinct (replaces),
  check (replaces <> number)
);
create trigger programme_activation_is_not_changed before update or delete on programme_activation for each row execute function refuse_change();
create trigger programme_activation_is_not_emptied before truncate on programme_activation for each statement execute function refuse_change();

-- How many items a proposal would let in and keep out, against the version that was in force; how far the counting is.
create table programme_flips (
  number       bigint not null references programme_version (number),
  against      bigint not null references programme_activation (number),
  total        bigint,                     -- items there were at the beginning; null before it
  done_account bigint not null default 0,
  done_item    bigint not null default 0,
  items        bigint not null default 0,
  gained       bigint not null default 0,
  lost         bigint not null default 0,
  asked_at     timestamptz not null,
  finished_at  timestamptz,
  primary key (number, against)
);
create index programme_flips_to_do on programme_flips (asked_at) where finished_at is null;
