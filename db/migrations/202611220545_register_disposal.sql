-- A case whose time has come is disposed of by two people: one proposes, another confirms (TihL 21 §; docs/decisions: disposing of a case).
create table register.disposal (
  id uuid primary key,
  case_id uuid not null references register.case_file,
  reason text not null,
  proposed_at timestamptz not null,
  proposed_by uuid not null references people.person,
  revoked_at timestamptz,
  revoked_by uuid references people.person,
  done_at timestamptz,
  done_by uuid references people.person,
  check ((revoked_at is null) = (revoked_by is null)),
  check ((done_at is null) = (done_by is null)),
  check (done_at is null or revoked_at is null),
  check (done_by <> proposed_by)
);
create index disposal_of_case on register.disposal (case_id);
create unique index disposal_case on register.disposal (case_id) where revoked_at is null;
create index disposal_proposed_by on register.disposal (proposed_by);
create index disposal_revoked_by on register.disposal (revoked_by);
create index disposal_done_by on register.disposal (done_by);
grant select, insert on register.disposal to talko_writer;
grant update (revoked_at, revoked_by, done_at, done_by) on register.disposal to talko_writer;
grant select on register.disposal to talko_reader;

-- Whether a case may be emptied: two people have said so, and its time had come when the second did. A granted case has no known end.
create function register.may_be_emptied(file uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from register.disposal d join register.case_file c on c.id = d.case_id
    where c.id = file and d.done_at is not null and d.done_by <> d.proposed_by and c.retention in ('application', 'rejected')
      and (select (max(x.at) at time zone 'Europe/Helsinki')::date from register.document x
        where x.case_id = c.id and x.kind in ('decision', 'withdrawal')) + interval '5 years'
        < (d.done_at at time zone 'Europe/Helsinki')::date)
$$;
revoke all on function register.may_be_emptied(uuid) from public;

-- Nobody may change a document. This function alone takes out what the documents of a case say, and only where the case may be emptied:
-- decisions and the entries stay (number, kind, way, days, hash), files and texts go, and what names a file or a message.
create function register.empty_case(file uuid) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  files text[];
  emptied integer;
begin
  if not register.may_be_emptied(file) then
    raise exception 'case % may not be emptied', file;
  end if;
  files := array(select distinct d.file_hash from register.document d where d.case_id = file and d.kind <> 'decision' and d.file_hash is not null);
  update register.document set content = null, file_hash = null,
    title = case when kind in ('attachment', 'message', 'addition', 'redacted_copy') then '–' else title end
  where case_id = file and kind <> 'decision';
  get diagnostics emptied = row_count;
  delete from io.file f where f.hash = any (files)
    and not exists (select from applications.attachment t where t.file_hash = f.hash)
    and not exists (select from register.document d where d.file_hash = f.hash);
  return emptied;
end $$;
revoke all on function register.empty_case(uuid) from public;
grant execute on function register.empty_case(uuid) to talko_writer;
