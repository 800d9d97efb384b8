create table applications.application (
  id uuid primary key,
  call_id uuid not null references calls.call,
  form_id uuid not null references forms.form,
  coordinator_id uuid not null references people.organisation,
  state text not null check (state in ('draft', 'submitted', 'in_assessment', 'decided', 'withdrawn')),
  lang text not null check (lang in ('fi', 'sv')),
  case_id uuid references register.case_file,
  revision integer not null default 1,
  begun_at timestamptz not null,
  begun_by uuid not null references people.person,
  saved_at timestamptz not null,
  first_submitted_at timestamptz,
  withdrawn_at timestamptz,
  example boolean not null default false
);
create index application_call on applications.application (call_id, state);
create index application_coordinator on applications.application (coordinator_id);
create index application_form on applications.application (form_id);
create index application_case on applications.application (case_id);
create index application_begun_by on applications.application (begun_by);
-- Answers are rows. `answer` holds the newest, `answer_history` every earlier one.
create table applications.answer (
  application_id uuid not null references applications.application,
  question_key text not null,
  value jsonb not null,
  revision integer not null,
  at timestamptz not null,
  who uuid references people.person,
  primary key (application_id, question_key)
);
create index answer_who on applications.answer (who);
create table applications.answer_history (
  application_id uuid not null references applications.application,
  question_key text not null,
  revision integer not null,
  value jsonb not null,
  at timestamptz not null,
  who uuid references people.person,
  primary key (application_id, question_key, revision)
);
create index answer_history_who on applications.answer_history (who);
create table applications.partner (
  id uuid primary key,
  application_id uuid not null references applications.application,
  organisation_id uuid not null references people.organisation,
  role text not null check (role in ('coordinator', 'partner')),
  position integer not null,
  tasks text not null default '',
  own_cents bigint not null default 0 check (own_cents >= 0),
  lang text not null default 'fi' check (lang in ('fi', 'sv')),
  unique (application_id, organisation_id)
);
create index partner_organisation on applications.partner (organisation_id);
create table applications.budget_line (
  partner_id uuid not null references applications.partner on delete cascade,
  cost_type text not null check (cost_type in ('personnel', 'travel', 'premises', 'services', 'materials')),
  year integer not null check (year between 2000 and 2100),
  cents bigint not null check (cents >= 0),
  primary key (partner_id, cost_type, year)
);
-- A commitment holds for exactly the tasks and money that were read when it was given: `digest` is their hash.
create table applications.commitment (
  id uuid primary key,
  partner_id uuid not null references applications.partner on delete cascade,
  digest text not null,
  given_by uuid not null references people.person,
  position text not null,
  at timestamptz not null
);
create index commitment_partner on applications.commitment (partner_id, at desc);
create index commitment_given_by on applications.commitment (given_by);
create table applications.reuse_check (
  application_id uuid primary key references applications.application,
  decision text check (decision in ('adopt', 'adapt', 'build_on', 'new')),
  why text not null default '',
  searched text not null default ''
);
create table applications.reuse_finding (
  application_id uuid not null references applications.application,
  work_id uuid not null references catalogue.work,
  note text not null default '',
  cooperate boolean not null default false,
  at timestamptz not null,
  primary key (application_id, work_id)
);
create index reuse_finding_work on applications.reuse_finding (work_id);
create table applications.attachment (
  id uuid primary key,
  application_id uuid not null references applications.application,
  file_hash text not null references io.file,
  name text not null,
  media_type text not null,
  size bigint not null,
  at timestamptz not null,
  who uuid not null references people.person,
  removed_at timestamptz
);
create index attachment_application on applications.attachment (application_id);
create index attachment_file on applications.attachment (file_hash);
create index attachment_who on applications.attachment (who);
-- A frozen, numbered version with its hash. The newest one counts.
create table applications.version (
  id uuid primary key,
  application_id uuid not null references applications.application,
  number integer not null,
  revision integer not null,
  content jsonb not null,
  hash text not null,
  total_cents bigint not null,
  sought_cents bigint not null,
  arrived_at timestamptz not null,
  submitted_by uuid not null references people.person,
  document_id uuid references register.document,
  unique (application_id, number)
);
create index version_submitted_by on applications.version (submitted_by);
create index version_document on applications.version (document_id);
grant select, insert, update, delete on all tables in schema applications to talko_writer;
revoke update, delete on applications.version, applications.answer_history from talko_writer;
grant select on all tables in schema applications to talko_reader;
