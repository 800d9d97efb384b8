-- Cooperation between similar projects: what is suggested to those who lead them, and the spaces that begin when two sides agree or when
-- somebody invites others.
create schema cooperation;
grant usage on schema cooperation to talko_writer, talko_reader;
create table cooperation.space (
  id uuid primary key,
  slug text not null unique,
  state text not null check (state in ('open', 'closed')),
  name jsonb not null,
  about jsonb not null,
  opened_at timestamptz not null,
  opened_by uuid not null references people.person,
  closed_at timestamptz,
  -- When the closed part was removed, some years after closing.
  emptied_at timestamptz,
  revision integer not null default 1,
  example boolean not null default false,
  check ((state = 'closed') = (closed_at is not null))
);
create index space_opened_by on cooperation.space (opened_by);
create index space_state on cooperation.space (state, opened_at desc);
-- The projects that a space is about.
create table cooperation.space_work (
  space_id uuid not null references cooperation.space,
  work_id uuid not null references catalogue.work,
  primary key (space_id, work_id)
);
create index space_work_work on cooperation.space_work (work_id);
-- How an organisation stands to a space; one row for each pair, what has ended stays.
create table cooperation.member (
  id uuid primary key,
  space_id uuid not null references cooperation.space,
  organisation_id uuid not null references people.organisation,
  state text not null check (state in ('invited', 'asking', 'member', 'declined', 'left')),
  -- What was said with the invitation or the request.
  said text not null default '' check (length(said) <= 2000),
  changed_at timestamptz not null,
  changed_by uuid not null references people.person,
  unique (space_id, organisation_id)
);
create index member_organisation on cooperation.member (organisation_id, state);
create index member_changed_by on cooperation.member (changed_by);
-- The people of a member who take part: they are named inside and get the letters.
create table cooperation.participant (
  space_id uuid not null references cooperation.space,
  person_id uuid not null references people.person,
  organisation_id uuid not null references people.organisation,
  joined_at timestamptz not null,
  primary key (space_id, person_id, organisation_id)
);
create index participant_person on cooperation.participant (person_id);
create index participant_organisation on cooperation.participant (organisation_id);
-- Projects that are about the same, suggested to each other by the program (made_by is null) or by one of them.
create table cooperation.suggestion (
  id uuid primary key,
  made_at timestamptz not null,
  made_by uuid references people.person,
  said text not null default '' check (length(said) <= 2000),
  -- What all of them are about, in three languages; empty where a person saw the likeness.
  shared jsonb not null,
  space_id uuid references cooperation.space,
  example boolean not null default false
);
create index suggestion_made_by on cooperation.suggestion (made_by);
create index suggestion_space on cooperation.suggestion (space_id);
create table cooperation.suggestion_side (
  suggestion_id uuid not null references cooperation.suggestion,
  work_id uuid not null references catalogue.work,
  organisation_id uuid not null references people.organisation,
  state text not null check (state in ('asked', 'accepted', 'dismissed')),
  why text not null default '' check (length(why) <= 2000),
  answered_at timestamptz,
  answered_by uuid references people.person,
  primary key (suggestion_id, work_id)
);
create index suggestion_side_work on cooperation.suggestion_side (work_id);
create index suggestion_side_organisation on cooperation.suggestion_side (organisation_id, state);
create index suggestion_side_answered_by on cooperation.suggestion_side (answered_by);
-- The open spaces that a work takes part in, written here by the cooperation room so that the page of the work can lead to them.
create table catalogue.work_space (
  work_id uuid not null references catalogue.work,
  slug text not null,
  name jsonb not null,
  primary key (work_id, slug)
);
grant select, insert, update on cooperation.space, cooperation.member, cooperation.suggestion, cooperation.suggestion_side to talko_writer;
grant select, insert on cooperation.space_work to talko_writer;
grant select, insert, delete on cooperation.participant to talko_writer;
grant select, insert, update, delete on catalogue.work_space to talko_writer;
grant select on cooperation.space, cooperation.space_work, cooperation.member, cooperation.participant, cooperation.suggestion,
  cooperation.suggestion_side, catalogue.work_space to talko_reader;
