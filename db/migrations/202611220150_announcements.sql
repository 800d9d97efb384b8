create table announcements.announcement (
  id uuid primary key,
  slug text not null unique,
  call_id uuid not null references calls.call,
  state text not null check (state in ('draft', 'published')),
  form text not null check (form in ('prose', 'categories', 'sums')),
  list_order text not null check (list_order in ('name_fi', 'name_sv', 'bilingual_first', 'as_listed')),
  title jsonb not null,
  lead jsonb,
  body jsonb,
  quotation jsonb,
  quoted jsonb,
  topic_words jsonb not null default '[]',
  highlighted jsonb not null default '{}',
  contacts jsonb not null default '[]',
  decided_on date,
  published_at jsonb not null default '{}',
  source_key text references catalogue.source,
  example boolean not null default false,
  written_at timestamptz not null,
  written_by uuid references people.person
);
create index announcement_call on announcements.announcement (call_id);
create index announcement_source on announcements.announcement (source_key);
create index announcement_written_by on announcements.announcement (written_by);
grant select, insert, update on all tables in schema announcements to talko_writer;
grant select on all tables in schema announcements to talko_reader;
