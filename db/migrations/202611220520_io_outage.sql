-- When the service could not be reached (SähkL 10.2 §; domain.md R-A5). The server says each minute that it is there; a longer silence
-- becomes a row of the log when it is over. What it cannot notice by itself a person enters, with a reason and a source.
create table io.heartbeat (
  one boolean primary key default true check (one),
  at timestamptz not null
);
create table io.outage (
  id uuid primary key,
  began_at timestamptz not null,
  ended_at timestamptz not null,
  noted_at timestamptz not null,
  entered_by uuid,
  reason text,
  source text,
  check (began_at < ended_at),
  check ((entered_by is null) = (reason is null) and (entered_by is null) = (source is null))
);
create index outage_ended on io.outage (ended_at);
grant select, insert, update on io.heartbeat to talko_writer;
grant select, insert on io.outage to talko_writer;
grant select on io.heartbeat, io.outage to talko_reader;
