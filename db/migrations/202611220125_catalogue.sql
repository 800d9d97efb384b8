create table catalogue.source (
  key text primary key,
  title text,
  publisher text,
  url text,
  published_on date,
  lang text,
  external boolean not null default false,
  note text
);
create table catalogue.round (
  key text primary key,
  name jsonb not null,
  year integer,
  year_by text not null default 'source' check (year_by in ('source', 'derived')),
  position integer not null
);
create table catalogue.category (
  key text primary key,
  name jsonb not null,
  position integer not null
);
-- A work: a funded project (later also reusable solutions). Title null: the sources give none.
create table catalogue.work (
  id uuid primary key,
  slug text not null unique,
  kind text not null default 'project' check (kind in ('project', 'solution')),
  round_key text references catalogue.round,
  category_key text references catalogue.category,
  list_number integer,
  title jsonb,
  summary jsonb,
  theme text,
  theme_by text check (theme_by in ('source', 'derived')),
  joint boolean,
  others_in_application boolean not null default false,
  granted_cents bigint check (granted_cents > 0),
  period_from date,
  period_to date,
  source_key text references catalogue.source,
  application_id uuid unique,
  public boolean not null default true,
  example boolean not null default false,
  search tsvector,
  entered_at timestamptz not null
);
create index work_round on catalogue.work (round_key, list_number);
create index work_category on catalogue.work (category_key);
create index work_source on catalogue.work (source_key);
create index work_search on catalogue.work using gin (search);
create table catalogue.work_party (
  work_id uuid not null references catalogue.work,
  position integer not null,
  role text not null check (role in ('coordinator', 'partner')),
  organisation_id uuid references people.organisation,
  name_in_source text,
  kind_in_source text,
  source_key text references catalogue.source,
  primary key (work_id, position)
);
create index work_party_organisation on catalogue.work_party (organisation_id);
create index work_party_source on catalogue.work_party (source_key);
-- One fact of a work with where it was read: a result, a link, a note. What no source says is not here.
create table catalogue.work_fact (
  work_id uuid not null references catalogue.work,
  position integer not null,
  kind text not null check (kind in ('result', 'link', 'note')),
  text jsonb,
  url text,
  source_key text references catalogue.source,
  primary key (work_id, position)
);
create index work_fact_source on catalogue.work_fact (source_key);
create table catalogue.milestone (
  id uuid primary key,
  work_id uuid not null references catalogue.work,
  kind text not null check (kind in ('applied', 'granted', 'later', 'published', 'started', 'ended')),
  on_day date,
  cents bigint,
  words jsonb,
  source_key text references catalogue.source,
  unique (work_id, kind)
);
create index milestone_source on catalogue.milestone (source_key);
grant select, insert, update, delete on all tables in schema catalogue to talko_writer;
grant select on all tables in schema catalogue to talko_reader;
