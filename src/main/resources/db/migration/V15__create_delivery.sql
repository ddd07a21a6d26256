-- What is to be told by e-mail, written in the transaction of what is told: neither can exist without the other.
-- A row keeps all a mail is made of, so that every attempt sends the same mail.
create table delivery (
  id              bigint generated always as identity primary key,
  kind            text not null,
  reference       text not null,
  subject         text not null,
  language        text not null,
  jurisdiction    text not null,
  zone            text not null,
  happened_at     timestamptz not null,
  message_key     text not null,
  recipient       bytea,
  state           text not null,
  failure         text,
  attempts        integer not null,
  next_attempt_at timestamptz not null,
  give_up_at      timestamptz,
  changed_at      timestamptz not null,
  constraint delivery_once unique (reference, message_key),
  constraint delivery_state check (state in ('PENDING', 'SENT', 'FAILED')),
  constraint delivery_pending_has_recipient check (state <> 'PENDING' or recipient is not null),
  constraint delivery_failed_has_failure check ((state = 'FAILED') = (failure is not null))
);
create index delivery_due on delivery (next_attempt_at) where state = 'PENDING';
create index delivery_erasable on delivery (changed_at) where state <> 'PENDING' and recipient is not null;
