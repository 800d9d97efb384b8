-- The case register (TihL 25-26 §).
create table register.counter (
  authority_id uuid not null references people.organisation,
  year integer not null,
  last integer not null,
  primary key (authority_id, year)
);
create table register.case_file (
  id uuid primary key,
  number text not null unique,
  authority_id uuid not null references people.organisation,
  process text not null,
  opened_at timestamptz not null,
  lang text not null,
  retention text not null default 'application' check (retention in ('application', 'granted', 'rejected', 'permanent')),
  example boolean not null default false
);
create index case_file_authority on register.case_file (authority_id);
create table register.document (
  id uuid primary key,
  case_id uuid not null references register.case_file,
  kind text not null,
  direction text not null check (direction in ('arrived', 'sent', 'internal')),
  number integer not null,
  title text not null,
  lang text not null,
  at timestamptz not null,
  sender uuid references people.organisation,
  way text not null default 'service',
  file_hash text references io.file,
  content jsonb,
  hash text not null,
  secrecy text not null default 'public' check (secrecy in ('public', 'partly_secret', 'secret')),
  retention text not null default 'application' check (retention in ('application', 'granted', 'rejected', 'permanent')),
  unique (case_id, number)
);
create index document_sender on register.document (sender);
create index document_file on register.document (file_hash);
-- Service of a document (HL 54-60 §): to whom it was addressed; when it was seen is derived from io.access.
create table register.dispatch (
  document_id uuid not null references register.document,
  organisation_id uuid not null references people.organisation,
  at timestamptz not null,
  primary key (document_id, organisation_id)
);
create index dispatch_organisation on register.dispatch (organisation_id);
grant select, insert on all tables in schema register to talko_writer;
grant update on register.counter to talko_writer;
grant update (retention) on register.case_file, register.document to talko_writer;
grant select on all tables in schema register to talko_reader;
