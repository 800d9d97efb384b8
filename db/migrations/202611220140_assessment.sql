create table assessment.assignment (
  application_id uuid not null references applications.application,
  person_id uuid not null references people.person,
  at timestamptz not null,
  given_by uuid not null references people.person,
  primary key (application_id, person_id)
);
create index assignment_person on assessment.assignment (person_id);
create index assignment_given_by on assessment.assignment (given_by);
-- Declared before reading (HL 27-30 §). The disqualified person no longer sees that the case exists.
create table assessment.conflict (
  application_id uuid not null references applications.application,
  person_id uuid not null references people.person,
  declared text not null check (declared in ('none', 'disqualified')),
  ground text check (ground in ('party', 'close_person', 'employment', 'elected_post', 'assisted', 'benefit', 'board', 'other')),
  note text not null default '',
  at timestamptz not null,
  primary key (application_id, person_id),
  check (declared = 'none' or ground is not null)
);
create index conflict_person on assessment.conflict (person_id);
create table assessment.flag (
  application_id uuid not null references applications.application,
  key text not null check (key in ('joint', 'exclusion', 'purpose', 'share', 'period', 'reuse', 'arrival', 'trial')),
  confirmed text not null check (confirmed in ('fulfilled', 'not_fulfilled')),
  note text not null default '',
  who uuid not null references people.person,
  at timestamptz not null,
  primary key (application_id, key)
);
create index flag_who on assessment.flag (who);
create table assessment.score (
  application_id uuid not null references applications.application,
  person_id uuid not null references people.person,
  criterion_key text not null,
  points smallint check (points between 0 and 5),
  reason text not null default '',
  at timestamptz not null,
  primary key (application_id, person_id, criterion_key)
);
create index score_person on assessment.score (person_id);
-- An assessor's own sheet is complete: only then are others' scores shown, and the sheet is no longer changed.
create table assessment.sheet (
  application_id uuid not null references applications.application,
  person_id uuid not null references people.person,
  completed_at timestamptz not null,
  primary key (application_id, person_id)
);
create index sheet_person on assessment.sheet (person_id);
grant select, insert, update, delete on all tables in schema assessment to talko_writer;
grant select on all tables in schema assessment to talko_reader;
