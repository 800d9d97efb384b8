-- A draft that was never sent has not been received by anybody. It is removed some time after its call has ended; its writers are told
-- the day before that.
alter table applications.application
  add column removed_on date,
  add check (removed_on is null or first_submitted_at is null);
create index application_removed_on on applications.application (removed_on) where removed_on is not null;

-- Nobody may delete the history of answers. This function alone removes a whole draft, and only one whose day has come.
create function applications.remove_draft(draft uuid, today date) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  files text[];
begin
  perform from applications.application a
  where a.id = draft and a.state = 'draft' and a.first_submitted_at is null and a.case_id is null and a.removed_on <= today
  for update;
  if not found then
    return false;
  end if;
  files := array(select distinct t.file_hash from applications.attachment t where t.application_id = draft);
  delete from applications.attachment where application_id = draft;
  delete from applications.reuse_finding where application_id = draft;
  delete from applications.reuse_check where application_id = draft;
  delete from applications.partner where application_id = draft;
  delete from applications.answer_history where application_id = draft;
  delete from applications.answer where application_id = draft;
  delete from applications.application where id = draft;
  delete from io.file f where f.hash = any (files)
    and not exists (select from applications.attachment t where t.file_hash = f.hash)
    and not exists (select from register.document d where d.file_hash = f.hash);
  return true;
end $$;
revoke all on function applications.remove_draft(uuid, date) from public;
grant execute on function applications.remove_draft(uuid, date) to talko_writer;
