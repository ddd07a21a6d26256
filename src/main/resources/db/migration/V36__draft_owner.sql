-- Whose form it was, so that what one person typed is not shown to the next who signs in at the same device.
alter table draft add column owner text not null default '';
