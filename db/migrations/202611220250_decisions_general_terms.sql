-- Why money is granted to an application below the threshold; and a proposal sent back by the decision-maker, with the reason.
alter table decisions.proposal
  add column exception text not null default '',
  add column returned_at timestamptz,
  add column returned_by uuid references people.person,
  add column returned_why text not null default '',
  add check ((returned_at is null) = (returned_by is null)),
  add check (returned_at is null or returned_why <> '');
create index proposal_returned_by on decisions.proposal (returned_by);
-- What holds for every grant of an authority: a version is never changed, a change is the next version (domain.md R-D6).
-- `registry`: where letters to the authority go. `first_share`: of the first instalment, in basis points.
create table decisions.general_terms (
  authority_id uuid not null references people.organisation,
  version text not null,
  in_force_on date not null,
  registry jsonb not null,
  clauses jsonb not null,
  first_share integer not null check (first_share between 0 and 10000),
  report_months integer not null check (report_months between 0 and 24),
  primary key (authority_id, version)
);
grant select, insert on decisions.general_terms to talko_writer;
grant select on decisions.general_terms to talko_reader;
