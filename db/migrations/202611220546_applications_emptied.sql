-- Nobody may change a version or the history of answers. This function alone takes out what an application of a case said, and only where
-- the case may be emptied: who applied, for what, when, the sums and the hashes stay.
create function applications.empty_case(file uuid) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  mine uuid[];
  files text[];
begin
  if not register.may_be_emptied(file) then
    raise exception 'case % may not be emptied', file;
  end if;
  mine := array(select a.id from applications.application a where a.case_id = file);
  files := array(select distinct t.file_hash from applications.attachment t where t.application_id = any (mine));
  delete from register.secrecy_request where about = any (mine);
  delete from register.secrecy_decision where about = any (mine);
  delete from applications.attachment where application_id = any (mine);
  delete from applications.invitation where application_id = any (mine);
  delete from applications.remark where application_id = any (mine);
  delete from applications.section_work where application_id = any (mine);
  delete from applications.text_change where application_id = any (mine);
  delete from applications.reuse_finding where application_id = any (mine);
  delete from applications.reuse_check where application_id = any (mine);
  delete from applications.answer_history where application_id = any (mine);
  delete from applications.answer where application_id = any (mine);
  delete from applications.commitment c using applications.partner p where p.id = c.partner_id and p.application_id = any (mine);
  delete from applications.budget_line b using applications.partner p where p.id = b.partner_id and p.application_id = any (mine);
  update applications.partner set tasks = '', own_cents = 0 where application_id = any (mine);
  delete from applications.supplement_answer n using applications.supplement s where s.id = n.supplement_id and s.application_id = any (mine);
  update applications.supplement_field f set note = '–' from applications.supplement s
  where s.id = f.supplement_id and s.application_id = any (mine);
  update applications.supplement set reason = '–' where application_id = any (mine);
  update applications.version set content = content - 'adoption' || jsonb_build_object(
    'answers', '{}'::jsonb,
    'attachments', '[]'::jsonb,
    'reuse', jsonb_build_object('decision', null, 'why', '', 'searched', '', 'findings', '[]'::jsonb),
    'partners', coalesce((
      select jsonb_agg(party || jsonb_build_object('tasks', '', 'lines', '[]'::jsonb, 'ownCents', 0, 'commitment', null) order by at)
      from jsonb_array_elements(content->'partners') with ordinality as one(party, at)), '[]'))
  where application_id = any (mine);
  delete from io.file f where f.hash = any (files)
    and not exists (select from applications.attachment t where t.file_hash = f.hash)
    and not exists (select from register.document d where d.file_hash = f.hash);
  return coalesce(array_length(mine, 1), 0);
end $$;
revoke all on function applications.empty_case(uuid) from public;
grant execute on function applications.empty_case(uuid) to talko_writer;
