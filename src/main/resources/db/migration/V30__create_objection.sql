-- One row per objection; a withdrawal ends it and never removes it, so that the history stays as intervals.
create table objection (
  id             bigint generated always as identity primary key,
  reference      text not null unique,
  subject        text not null,
  filed_at       timestamptz not null,
  language       text not null,
  jurisdiction   text not null,
  zone           text not null,
  notice_version integer not null,
  grounds        bytea,
  form_key       text not null,
  mail_digest    bytea,
  withdrawn_at   timestamptz,
  constraint objection_form unique (subject, form_key),
  constraint objection_ends_after_it_begins check (withdrawn_at >= filed_at)
);
-- At most one in force per person, whatever races.
create unique index objection_in_force on objection (subject) where withdrawn_at is null;
create index objection_history on objection (subject, filed_at desc);
-- Support finds a person by the exact address they had; a keyed digest, as nothing here is decrypted to search it.
create index objection_mail_digest on objection (mail_digest, filed_at desc) where mail_digest is not null;

-- What the training side reads: append-only, positions without gaps. The position is drawn from a locked row, so that
-- it becomes visible in its order: a sequence would let a reader pass a slower transaction for good.
create table exclusion (
  position     bigint primary key,
  subject      text not null,
  effect       text not null check (effect in ('EXCLUDED', 'RELEASED')),
  at           timestamptz not null,
  objection_id bigint not null references objection (id)
);
create table exclusion_position (
  singleton boolean primary key default true check (singleton),
  last      bigint not null
);
insert into exclusion_position (last) values (0);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: it is a record', tg_op, tg_table_name;
end $$;
create trigger exclusion_is_append_only before update or delete on exclusion for each row execute function refuse_change();
create trigger exclusion_is_not_emptied before truncate on exclusion for each statement execute function refuse_change();
create trigger objection_is_not_deleted before delete on objection for each row execute function refuse_change();
create trigger objection_is_not_emptied before truncate on objection for each statement execute function refuse_change();

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null
     or (to_jsonb(new) - 'withdrawn_at') is distinct from (to_jsonb(old) - 'withdrawn_at') then
    raise exception 'An objection can be withdrawn once and not changed';
  end if;
  return new;
end $$;
create trigger objection_is_only_withdrawn before update on objection for each row execute function refuse_rewriting();
