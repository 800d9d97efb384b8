-- What the application of a granted project promised about cooperation and about giving its results to others, and how each stands.
create table cooperation.pledge (
  id uuid primary key,
  work_id uuid not null references catalogue.work,
  authority_id uuid not null references people.organisation,
  position integer not null,
  kind text not null check (kind in ('cooperate', 'plan', 'output', 'packaging', 'spreading', 'support', 'sharing', 'task')),
  -- The project with which cooperation was promised, or whose task it is.
  other_work_id uuid references catalogue.work,
  organisation_id uuid references people.organisation,
  words text not null default '',
  lang text not null check (lang in ('fi', 'sv')),
  due_on date,
  state text not null check (state in ('not_begun', 'under_way', 'done', 'not_done')),
  why text not null default '' check (length(why) <= 2000),
  revision integer not null default 1,
  unique (work_id, position)
);
create index pledge_authority on cooperation.pledge (authority_id);
create index pledge_other_work on cooperation.pledge (other_work_id);
create index pledge_organisation on cooperation.pledge (organisation_id);
-- How a pledge has been said to stand, each time; nobody changes one.
create table cooperation.pledge_word (
  pledge_id uuid not null references cooperation.pledge,
  revision integer not null check (revision >= 2),
  stands text not null check (stands in ('not_begun', 'under_way', 'done', 'not_done')),
  due_on date,
  why text not null default '',
  at timestamptz not null,
  person_id uuid not null references people.person,
  primary key (pledge_id, revision)
);
create index pledge_word_person on cooperation.pledge_word (person_id);
grant select, insert, update on cooperation.pledge to talko_writer;
grant select, insert on cooperation.pledge_word to talko_writer;
grant select on cooperation.pledge, cooperation.pledge_word to talko_reader;
