-- Commitments to tasks and money that the answer to a request makes anew: given by a party before the answer is sent, for exactly what was
-- read. What is sent takes them over (applications.commitment, applications.version).
create table applications.supplement_commitment (
  id uuid primary key,
  supplement_id uuid not null references applications.supplement,
  partner_id uuid not null references applications.partner on delete cascade,
  digest text not null,
  promised jsonb not null,
  position text not null,
  basis text not null,
  given_by uuid not null references people.person,
  at timestamptz not null
);
create index supplement_commitment_supplement on applications.supplement_commitment (supplement_id, at);
create index supplement_commitment_partner on applications.supplement_commitment (partner_id);
create index supplement_commitment_given_by on applications.supplement_commitment (given_by);
grant select, insert on applications.supplement_commitment to talko_writer;
grant select on applications.supplement_commitment to talko_reader;
-- They go with the other texts when a case is disposed of. Only where the case may be emptied.
create function applications.empty_supplement_commitments(file uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not register.may_be_emptied(file) then
    raise exception 'case % may not be emptied', file;
  end if;
  delete from applications.supplement_commitment g using applications.supplement s, applications.application a
  where s.id = g.supplement_id and a.id = s.application_id and a.case_id = file;
end $$;
revoke all on function applications.empty_supplement_commitments(uuid) from public;
grant execute on function applications.empty_supplement_commitments(uuid) to talko_writer;
