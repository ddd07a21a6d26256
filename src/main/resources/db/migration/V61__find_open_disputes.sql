-- The desk reads all open disputes in the order of item_mark_open; those of one person over this.
create index item_mark_disputes_of on item_mark (placed_by, since) where kind = 'DISPUTED' and until is null;
