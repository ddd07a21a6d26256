-- The entry the training side reads is written by the commit of what it tells: the row that holds the position is locked
-- for the length of that commit and of no round trip to the portal, and no objection can exist without its entry.
create function append_exclusion() returns trigger language plpgsql as $$
begin
  with next as (update exclusion_position set last = last + 1 returning last)
  insert into exclusion (position, subject, effect, at, objection_id)
  select last, new.subject, case when new.withdrawn_at is null then 'EXCLUDED' else 'RELEASED' end,
         coalesce(new.withdrawn_at, new.filed_at), new.id from next;
  return null;
end $$;
create constraint trigger objection_is_excluded after insert or update of withdrawn_at on objection
  deferrable initially deferred for each row execute function append_exclusion();
