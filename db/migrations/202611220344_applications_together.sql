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
