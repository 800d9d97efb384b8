-- The parts of a version that can be secret, each with the digest of what it says (io/digest.ts): so that what the authority has not decided
-- of is found without reading every version. Written after the version by a job; of a version that is emptied they go.
create table applications.version_part (
  version_id uuid not null references applications.version,
  part text not null,
  digest text not null,
  asked_by_form boolean not null,
  primary key (version_id, part)
);
create index version_part_asked on applications.version_part (version_id) where asked_by_form;
grant select, insert on applications.version_part to talko_writer;
grant select on applications.version_part to talko_reader;
create or replace function applications.empty_texts(file uuid) returns void
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
  delete from applications.version_part p using applications.version v where v.id = p.version_id and v.application_id = any (mine);
end $$;
