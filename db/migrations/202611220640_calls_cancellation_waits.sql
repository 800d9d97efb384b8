-- The cancellation of a published call waits for a second person too.
alter table calls.change drop constraint change_kind_check;
alter table calls.change add constraint change_kind_check
  check (kind in ('correction', 'extension', 'form', 'cancellation'));
