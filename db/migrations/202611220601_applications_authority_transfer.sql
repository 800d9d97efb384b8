-- An application that belongs to another authority: to whom it was transferred and why (HL 21 §).
alter table applications.application drop constraint application_state_check;
alter table applications.application add constraint application_state_check
  check (state in ('draft', 'submitted', 'in_assessment', 'decided', 'withdrawn', 'transferred'));
create table applications.authority_transfer (
  application_id uuid primary key references applications.application on delete cascade,
  to_authority text not null,
  reason text not null,
  at timestamptz not null,
  who uuid not null references people.person,
  document_id uuid not null references register.document
);
create index authority_transfer_who on applications.authority_transfer (who);
create index authority_transfer_document on applications.authority_transfer (document_id);
grant select, insert on applications.authority_transfer to talko_writer;
grant select on applications.authority_transfer to talko_reader;
-- Why it was transferred is a text too, and goes with the others when a case is disposed of; to whom and when stays.
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
  update applications.authority_transfer set reason = '–' where application_id = any (mine);
end $$;
