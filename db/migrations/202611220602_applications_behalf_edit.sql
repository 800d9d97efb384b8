-- The authority's right, limited in time, to change named answers on behalf of an applicant that asked for it, and what came of it.
create table applications.behalf_edit (
  id uuid primary key,
  application_id uuid not null references applications.application on delete cascade,
  asked_by uuid not null references people.organisation,
  reason text not null,
  fields text[] not null check (cardinality(fields) > 0),
  until_at timestamptz not null,
  opened_at timestamptz not null,
  opened_by uuid not null references people.person,
  ended_at timestamptz,
  ended_by uuid references people.person,
  version_id uuid references applications.version,
  before jsonb,
  after jsonb,
  check ((ended_at is null) = (ended_by is null)),
  check ((version_id is null) = (after is null) and (version_id is null or ended_at is not null))
);
create index behalf_edit_application on applications.behalf_edit (application_id, opened_at);
create unique index behalf_edit_open on applications.behalf_edit (application_id) where ended_at is null;
create index behalf_edit_asked_by on applications.behalf_edit (asked_by);
create index behalf_edit_opened_by on applications.behalf_edit (opened_by);
create index behalf_edit_ended_by on applications.behalf_edit (ended_by);
create index behalf_edit_version on applications.behalf_edit (version_id);
grant select, insert, update on applications.behalf_edit to talko_writer;
grant select on applications.behalf_edit to talko_reader;
-- What was written after sending goes with the other texts when a case is disposed of: why it was transferred, what was changed and why.
-- To whom, when and by whom stays. Only where the case may be emptied.
create function applications.empty_after_sending(file uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  mine uuid[];
begin
  if not register.may_be_emptied(file) then
    raise exception 'case % may not be emptied', file;
  end if;
  mine := array(select a.id from applications.application a where a.case_id = file);
  update applications.authority_transfer set reason = '–' where application_id = any (mine);
  update applications.behalf_edit set reason = '–', before = case when before is null then null else '{}'::jsonb end,
    after = case when after is null then null else '{}'::jsonb end where application_id = any (mine);
end $$;
revoke all on function applications.empty_after_sending(uuid) from public;
grant execute on function applications.empty_after_sending(uuid) to talko_writer;
