-- What is asked to be kept secret in an application, and what the authority decides of it (JulkL 24 §; domain.md R-P3). `about` is the
-- application, which lives in a room to the right; `part` names an answer or an attachment.
create table register.secrecy_request (
  id uuid primary key,
  about uuid not null,
  part text not null,
  ground text not null check (ground in ('security', 'public_business', 'private_business', 'contact_details', 'private_life')),
  reason text not null,
  at timestamptz not null,
  who uuid not null references people.person,
  acting_for uuid references people.organisation,
  revoked_at timestamptz,
  revoked_by uuid references people.person,
  check ((revoked_at is null) = (revoked_by is null))
);
create unique index secrecy_request_part on register.secrecy_request (about, part) where revoked_at is null;
create index secrecy_request_who on register.secrecy_request (who);
create index secrecy_request_acting_for on register.secrecy_request (acting_for);
create index secrecy_request_revoked_by on register.secrecy_request (revoked_by);
-- Decisions are only added. Each is about the text or file with this digest.
create table register.secrecy_decision (
  id uuid primary key,
  about uuid not null,
  part text not null,
  digest text not null,
  outcome text not null check (outcome in ('secret', 'public')),
  ground text check (ground in ('security', 'public_business', 'private_business', 'contact_details', 'private_life')),
  reason text not null,
  at timestamptz not null,
  who uuid not null references people.person,
  check ((outcome = 'secret') = (ground is not null))
);
create index secrecy_decision_about on register.secrecy_decision (about, part, at);
create index secrecy_decision_who on register.secrecy_decision (who);
grant select, insert on register.secrecy_request, register.secrecy_decision to talko_writer;
grant update (revoked_at, revoked_by) on register.secrecy_request to talko_writer;
grant select on register.secrecy_request, register.secrecy_decision to talko_reader;
