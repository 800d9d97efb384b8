-- Who has taken a section of an application upon them, and who has marked it ready.
create table applications.section_work (
  application_id uuid not null references applications.application,
  section_key text not null,
  assigned_to uuid references people.person,
  ready_at timestamptz,
  ready_by uuid references people.person,
  primary key (application_id, section_key)
);
create index section_work_assigned_to on applications.section_work (assigned_to);
create index section_work_ready_by on applications.section_work (ready_by);
-- What the parties say to each other about a field. Never part of what is sent.
create table applications.remark (
  id uuid primary key,
  application_id uuid not null references applications.application,
  question_key text not null,
  kind text not null check (kind in ('comment', 'question')),
  text text not null,
  at timestamptz not null,
  who uuid not null references people.person,
  acting_for uuid not null references people.organisation,
  settled_at timestamptz,
  settled_by uuid references people.person
);
create index remark_application on applications.remark (application_id, question_key, at);
create index remark_who on applications.remark (who);
create index remark_acting_for on applications.remark (acting_for);
create index remark_settled_by on applications.remark (settled_by);
grant select, insert, update on applications.section_work, applications.remark to talko_writer;
grant select on applications.section_work, applications.remark to talko_reader;
-- Those who wrote one text together: `others` wrote in the same stretch as `who`, and `stretch_at` is when that stretch of writing began;
-- null for an answer that was saved as a whole.
alter table applications.answer add column others uuid[] not null default '{}', add column stretch_at timestamptz;
alter table applications.answer_history add column others uuid[] not null default '{}';
-- What people write into one text at the same time, change by change: each as Yjs encodes it. `revision` is that of the application
-- that holds the change, so it counts up within a field. Together they give the text that stands in `answer`. Old ones are gathered
-- into one (io/joined-text.ts).
create table applications.text_change (
  application_id uuid not null references applications.application,
  question_key text not null,
  revision integer not null,
  change bytea not null,
  at timestamptz not null,
  who uuid references people.person,
  primary key (application_id, question_key, revision)
);
create index text_change_who on applications.text_change (who);
grant select, insert, delete on applications.text_change to talko_writer;
grant select on applications.text_change to talko_reader;
