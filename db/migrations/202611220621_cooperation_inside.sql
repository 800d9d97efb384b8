-- What members do in a space: notes with every wording of them, results, meetings with their minutes.
create table cooperation.note (
  id uuid primary key,
  space_id uuid not null references cooperation.space,
  organisation_id uuid not null references people.organisation,
  written_at timestamptz not null,
  revision integer not null default 1
);
create index note_space on cooperation.note (space_id, written_at desc, id desc);
create index note_organisation on cooperation.note (organisation_id);
-- Every wording of a note, the newest with the greatest revision; nobody changes one.
create table cooperation.note_wording (
  note_id uuid not null references cooperation.note,
  revision integer not null check (revision >= 1),
  words text not null check (length(words) between 1 and 10000),
  lang text not null check (lang in ('fi', 'sv', 'en')),
  at timestamptz not null,
  person_id uuid not null references people.person,
  primary key (note_id, revision)
);
create index note_wording_person on cooperation.note_wording (person_id);
-- What members share: a work of the catalogue, or an address elsewhere. One that is taken back stays as a row and is shown to nobody.
create table cooperation.result (
  id uuid primary key,
  space_id uuid not null references cooperation.space,
  organisation_id uuid not null references people.organisation,
  work_id uuid references catalogue.work,
  url text check (length(url) between 1 and 2000),
  name text not null default '' check (length(name) <= 200),
  lang text not null check (lang in ('fi', 'sv', 'en')),
  -- Whether everybody sees it, or members alone.
  for_all boolean not null,
  shared_at timestamptz not null,
  shared_by uuid not null references people.person,
  taken_back_at timestamptz,
  check ((work_id is null) <> (url is null))
);
create index result_space on cooperation.result (space_id, shared_at);
create index result_organisation on cooperation.result (organisation_id);
create index result_work on cooperation.result (work_id);
create index result_shared_by on cooperation.result (shared_by);
create table cooperation.meeting (
  id uuid primary key,
  space_id uuid not null references cooperation.space,
  organisation_id uuid not null references people.organisation,
  state text not null check (state in ('planned', 'cancelled')),
  name text not null check (length(name) between 1 and 200),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null default '' check (length(place) <= 500),
  agenda text not null default '' check (length(agenda) <= 10000),
  lang text not null check (lang in ('fi', 'sv', 'en')),
  minutes text not null default '' check (length(minutes) <= 20000),
  minutes_at timestamptz,
  minutes_by uuid references people.person,
  called_by uuid not null references people.person,
  revision integer not null default 1,
  check (ends_at > starts_at)
);
create index meeting_space on cooperation.meeting (space_id, starts_at);
create index meeting_organisation on cooperation.meeting (organisation_id);
create index meeting_called_by on cooperation.meeting (called_by);
create index meeting_minutes_by on cooperation.meeting (minutes_by);
grant select, insert, update, delete on cooperation.note, cooperation.result, cooperation.meeting to talko_writer;
grant select, insert, delete on cooperation.note_wording to talko_writer;
grant select on cooperation.note, cooperation.note_wording, cooperation.result, cooperation.meeting to talko_reader;
