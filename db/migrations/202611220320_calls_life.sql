-- A second person checks a call before it is published (domain.md 2.2). Who has written it does not check it.
alter table calls.call drop constraint call_state_check;
alter table calls.call add constraint call_state_check
  check (state in ('draft', 'checked', 'published', 'in_assessment', 'decided', 'archived', 'cancelled'));
alter table calls.call
  add column check_asked_at timestamptz,
  add column checked_at timestamptz,
  add column checked_by uuid references people.person;
create index call_checked_by on calls.call (checked_by);
create table calls.writer (
  call_id uuid not null references calls.call,
  person_id uuid not null references people.person,
  primary key (call_id, person_id)
);
create index writer_person on calls.writer (person_id);
-- What is changed after publication is itself published, with its day and its reason (domain.md R-C2), and never changed again.
create table calls.amendment (
  call_id uuid not null references calls.call,
  number integer not null check (number > 0),
  kind text not null check (kind in ('correction', 'extension', 'cancellation')),
  part text,
  made_at timestamptz not null,
  made_by uuid not null references people.person,
  reason jsonb not null,
  before jsonb not null default '[]',
  after jsonb not null default '[]',
  primary key (call_id, number)
);
create index amendment_made_by on calls.amendment (made_by);
grant select, insert on calls.writer, calls.amendment to talko_writer;
grant select on calls.writer, calls.amendment to talko_reader;
