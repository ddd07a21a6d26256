-- How the person who disputed something is to be told the answer, as it was when they did. The address goes with the answer.
create table dispute_contact (
  mark_id      bigint primary key references item_mark,
  recipient    bytea,
  language     text not null,
  jurisdiction text not null,
  zone         text not null
);
create index dispute_contact_address on dispute_contact (mark_id) where recipient is not null;

-- Who opened the content of a dispute, why and when; one row each time.
create table dispute_view (
  id      bigint generated always as identity primary key,
  at      timestamptz not null,
  agent   text not null,
  mark_id bigint not null references item_mark,
  purpose text not null
);
create index dispute_view_of on dispute_view (mark_id, agent, at desc);
create trigger dispute_view_is_append_only before update or delete on dispute_view for each row execute function refuse_change();
create trigger dispute_view_is_not_emptied before truncate on dispute_view for each statement execute function refuse_change();

-- The answer to a dispute, written in the transaction that ends the mark: at most one, whatever races.
create table dispute_answer (
  mark_id  bigint primary key references item_mark,
  at       timestamptz not null,
  agent    text not null,
  decision text not null check (decision in ('UPHELD', 'REJECTED'))
);
create trigger dispute_answer_is_append_only before update or delete on dispute_answer for each row execute function refuse_change();
create trigger dispute_answer_is_not_emptied before truncate on dispute_answer for each statement execute function refuse_change();

-- Not only objections have a page that a mail leads to. Null, as the version before writes it: that of the objection.
alter table delivery add column page text;
