-- What applications.empty_case left: what an applicant wrote of a delay, why it was admitted, why the coordinator's task was handed over.
-- That it came late, was admitted on which ground, and who handed the task to whom stays. Only where the case may be emptied.
create function applications.empty_texts(file uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  mine uuid[];
begin
  if not register.may_be_emptied(file) then
    raise exception 'case % may not be emptied', file;
  end if;
  mine := array(select a.id from applications.application a where a.case_id = file);
  update applications.late_showing set showing = '–' where application_id = any (mine);
  update applications.late_admission set reason = '–' where application_id = any (mine);
  update applications.coordination_transfer set reason = '–' where application_id = any (mine);
end $$;
revoke all on function applications.empty_texts(uuid) from public;
grant execute on function applications.empty_texts(uuid) to talko_writer;
