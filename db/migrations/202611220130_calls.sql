-- A call. Null is "not published": the sources of earlier rounds leave much unsaid, and nothing is invented.
create table calls.call (
  id uuid primary key,
  slug text not null unique,
  authority_id uuid not null references people.organisation,
  funder_id uuid not null references people.organisation,
  round_key text references catalogue.round,
  state text not null check (state in ('draft', 'published', 'in_assessment', 'decided', 'archived', 'cancelled')),
  grant_kind text check (grant_kind in ('project', 'trial', 'start_up')),
  title jsonb not null,
  summary jsonb,
  description jsonb,
  legal_basis jsonb,
  opens_at timestamptz,
  closes_at timestamptz,
  opens_on date,
  closes_on date,
  appropriation_cents bigint check (appropriation_cents > 0),
  highest_share integer check (highest_share between 1 and 10000),
  vat_included boolean,
  earliest_on date,
  latest_on date,
  joint_only boolean,
  applicant_kinds text[],
  trial_required boolean not null default false,
  form_id uuid references forms.form,
  cost_types text[],
  published_at timestamptz,
  published_by uuid references people.person,
  assessing_at timestamptz,
  decided_on date,
  priority_purpose text,
  source_key text references catalogue.source,
  example boolean not null default false,
  written_at timestamptz not null,
  written_by uuid references people.person,
  revision integer not null default 1,
  check (opens_at is null or closes_at is null or opens_at < closes_at),
  check (earliest_on is null or latest_on is null or earliest_on <= latest_on),
  check (state = 'draft' or state = 'archived' or state = 'cancelled' or (opens_at is not null and closes_at is not null and form_id is not null))
);
create index call_state on calls.call (state, closes_at desc);
create index call_authority on calls.call (authority_id);
create index call_funder on calls.call (funder_id);
create index call_round on calls.call (round_key);
create index call_form on calls.call (form_id);
create index call_published_by on calls.call (published_by);
create index call_written_by on calls.call (written_by);
create index call_source on calls.call (source_key);
-- Purposes, aims, exclusions, conditions: different things, kept apart by kind.
create table calls.clause (
  call_id uuid not null references calls.call,
  kind text not null check (kind in ('purpose', 'aim', 'exclusion', 'condition')),
  key text not null,
  position integer not null,
  words jsonb not null,
  examples jsonb not null default '[]',
  primary key (call_id, kind, key)
);
create table calls.criterion (
  call_id uuid not null references calls.call,
  key text not null,
  position integer not null,
  name jsonb not null,
  weight integer check (weight between 1 and 100),
  core boolean not null default false,
  anchors jsonb not null default '{}',
  standing text,
  primary key (call_id, key)
);
create table calls.faq (
  call_id uuid not null references calls.call,
  position integer not null,
  question jsonb not null,
  answer jsonb not null,
  primary key (call_id, position)
);
-- Which person does what in one call (domain.md 2.12); roles of an organisation are in people.mandate.
create table calls.duty (
  call_id uuid not null references calls.call,
  person_id uuid not null references people.person,
  role text not null check (role in ('presenter', 'assessor', 'decision_maker')),
  primary key (call_id, person_id, role)
);
create index duty_person on calls.duty (person_id);
-- What came of the call, written by the rooms to the right or read from a source.
create table calls.outcome (
  call_id uuid primary key references calls.call,
  received integer,
  granted integer,
  listed integer,
  later integer,
  granted_cents bigint,
  sought_cents bigint,
  source_key text references catalogue.source
);
create index outcome_source on calls.outcome (source_key);
grant select, insert, update, delete on all tables in schema calls to talko_writer;
grant select on all tables in schema calls to talko_reader;
