-- Events: audit trail, history, outbox and statistics at once. Data holds ids, numbers and codes, never names or texts.
create table io.event (
  id bigint generated always as identity,
  at timestamptz not null,
  what text not null,
  v smallint not null default 1,
  who uuid,
  acting_for uuid,
  about_kind text not null,
  about uuid not null,
  case_id uuid,
  request_id text,
  data jsonb not null default '{}',
  primary key (id, at)
) partition by range (at);
create table io.event_before_2026 partition of io.event for values from (minvalue) to ('2026-01-01');
create table io.event_2026 partition of io.event for values from ('2026-01-01') to ('2027-01-01');
create table io.event_2027 partition of io.event for values from ('2027-01-01') to ('2028-01-01');
create table io.event_later partition of io.event for values from ('2028-01-01') to (maxvalue);
create index event_about on io.event (about, id);
create index event_case on io.event (case_id, id) where case_id is not null;

-- Which job of which room hears of an event.
create table io.subscription (what text not null, job text not null, primary key (what, job));

-- Deeds the law asks about, kept also when they were refused or failed (SähkL 10.2 §: proof of sending).
create table io.attempt (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  who uuid,
  acting_for uuid,
  deed text not null,
  about uuid,
  outcome text not null,
  request_id text
);
create index attempt_about on io.attempt (about, id);

-- Who looked at what (TihL 17 §): "seen" and "fetched" are derived from it.
create table io.access (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  who uuid not null,
  acting_for uuid,
  about_kind text not null,
  about uuid not null,
  request_id text
);
create index access_about on io.access (about, acting_for, at);

create table io.file (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  media_type text not null,
  stored_at timestamptz not null
);

create table io.mail (
  id uuid primary key,
  once text unique,
  at timestamptz not null,
  to_address text not null,
  to_name text not null,
  lang text not null,
  subject text not null,
  body text not null,
  about_kind text,
  about uuid,
  example boolean not null default false,
  sent_at timestamptz,
  tries integer not null default 0,
  fault text
);
create index mail_waiting on io.mail (at) where sent_at is null;
create index mail_newest on io.mail (at desc);
create index mail_about on io.mail (about) where about is not null;

-- Batches of events sealed by a hash over the batch and the seal before it.
create table io.seal (
  id bigint generated always as identity primary key,
  from_event bigint not null,
  to_event bigint not null,
  hash text not null,
  at timestamptz not null
);

grant select, insert on io.event, io.mail, io.file, io.subscription to talko_writer;
grant update (sent_at, tries, fault) on io.mail to talko_writer;
grant delete on io.file to talko_writer;
grant select, insert on io.seal to talko_writer;
grant select on io.attempt, io.access to talko_writer;
grant select on all tables in schema io to talko_reader;
grant insert on io.attempt, io.access, io.event to talko_witness;
