create table people.region (
  code text primary key,
  name jsonb not null
);
-- A legal person or a granting authority. A municipality's code lives in people.municipality, with the time it is valid.
create table people.organisation (
  id uuid primary key,
  kind text not null check (kind in ('municipality', 'joint_authority', 'authority', 'other')),
  name jsonb not null,
  business_id text,
  languages text[] not null default '{fi}',
  case_prefix text,
  source text,
  example boolean not null default false,
  entered_at timestamptz not null
);
create index organisation_kind on people.organisation (kind);
create table people.municipality (
  organisation_id uuid primary key references people.organisation,
  code text not null,
  valid_from date,
  valid_to date,
  merged_into uuid references people.organisation,
  region_code text references people.region,
  language_status text,
  population integer,
  population_on date,
  kind_fi text, kind_sv text,
  genitive_fi text, locative_fi text, allative_kind_fi text,
  name_with_kind_sv text, locative_sv text,
  longitude double precision, latitude double precision,
  unique (code)
);
create index municipality_region on people.municipality (region_code);
create index municipality_merged_into on people.municipality (merged_into);

create table people.person (
  id uuid primary key,
  name text not null,
  email text,
  lang text not null default 'fi',
  example boolean not null default false,
  entered_at timestamptz not null
);
-- Who a sign-in is: the issuer's subject.
create table people.identity (
  issuer text not null,
  subject text not null,
  person_id uuid not null references people.person,
  primary key (issuer, subject)
);
create index identity_person on people.identity (person_id);
-- A role that a person holds for an organisation. Roles of one call are in calls.duty.
create table people.mandate (
  id uuid primary key,
  person_id uuid not null references people.person,
  organisation_id uuid not null references people.organisation,
  role text not null check (role in (
    'admin', 'editor', 'finance', 'signatory', 'reader',
    'registrar', 'presenter', 'assessor', 'decision_maker', 'programme_manager', 'payer', 'auditor')),
  from_on date not null,
  until_on date,
  given_by uuid references people.person,
  unique (person_id, organisation_id, role)
);
create index mandate_organisation on people.mandate (organisation_id);
create index mandate_given_by on people.mandate (given_by);
create table people.session (
  key_hash text primary key,
  person_id uuid not null references people.person,
  acting_for uuid references people.organisation,
  began_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);
create index session_person on people.session (person_id);
create index session_acting_for on people.session (acting_for);
create index session_ends on people.session (ends_at);

grant select, insert, update on all tables in schema people to talko_writer;
grant delete on people.session, people.mandate to talko_writer;
grant select on all tables in schema people to talko_reader;
