create table decisions.proposal (
  application_id uuid primary key references applications.application,
  kind text not null check (kind in ('granted', 'rejected', 'not_examined', 'later')),
  cents bigint check (cents > 0),
  reasons text not null default '',
  terms text not null default '',
  who uuid not null references people.person,
  at timestamptz not null,
  revision integer not null default 1,
  check ((kind = 'granted') = (cents is not null))
);
create index proposal_who on decisions.proposal (who);
-- The money of one call: every signature takes from it under its lock, and the check is the last guard (R-C4).
create table decisions.pot (
  call_id uuid primary key references calls.call,
  appropriation_cents bigint not null,
  granted_cents bigint not null default 0,
  check (granted_cents >= 0 and granted_cents <= appropriation_cents)
);
create table decisions.decision (
  id uuid primary key,
  application_id uuid not null unique references applications.application,
  call_id uuid not null references calls.call,
  kind text not null check (kind in ('granted', 'rejected', 'not_examined')),
  cents bigint check (cents > 0),
  lang text not null check (lang in ('fi', 'sv')),
  content jsonb not null,
  document_id uuid not null references register.document,
  presented_by uuid not null references people.person,
  signed_by uuid not null references people.person,
  signed_at timestamptz not null,
  check ((kind = 'granted') = (cents is not null)),
  check (presented_by <> signed_by)
);
create index decision_call on decisions.decision (call_id, kind);
create index decision_document on decisions.decision (document_id);
create index decision_presented_by on decisions.decision (presented_by);
create index decision_signed_by on decisions.decision (signed_by);
grant select, insert, update, delete on all tables in schema decisions to talko_writer;
revoke update, delete on decisions.decision from talko_writer;
grant select on all tables in schema decisions to talko_reader;
