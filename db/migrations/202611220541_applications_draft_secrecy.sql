-- A draft that is removed takes along what was asked to be secret in it; the function is otherwise as it was.
create or replace function applications.remove_draft(draft uuid, today date) returns boolean
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
  delete from register.secrecy_request where about = draft;
  delete from applications.attachment where application_id = draft;
  delete from applications.invitation where application_id = draft;
  delete from applications.remark where application_id = draft;
  delete from applications.section_work where application_id = draft;
  delete from applications.text_change where application_id = draft;
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
