-- Requests to supplement an application after its deadline (HL 22 §, 33 §): which fields are opened, until when, and what was answered.
create table applications.supplement (
  id uuid primary key,
  application_id uuid not null references applications.application,
  document_id uuid not null references register.document,
  reason text not null,
  due_at timestamptz not null,
  asked_at timestamptz not null,
  asked_by uuid not null references people.person,
  answered_at timestamptz,
  answered_by uuid references people.person,
  version_id uuid references applications.version,
  closed_at timestamptz,
  closed_by uuid references people.person
);
create index supplement_application on applications.supplement (application_id, asked_at);
create index supplement_document on applications.supplement (document_id);
create index supplement_asked_by on applications.supplement (asked_by);
create index supplement_answered_by on applications.supplement (answered_by);
create index supplement_version on applications.supplement (version_id);
create index supplement_closed_by on applications.supplement (closed_by);
create index supplement_waiting on applications.supplement (due_at) where answered_at is null and closed_at is null;
create table applications.supplement_field (
  supplement_id uuid not null references applications.supplement,
  question_key text not null,
  position integer not null,
  note text not null,
  primary key (supplement_id, question_key)
);
-- What is being answered, and once it has been sent what was: `before` is then what stood there.
create table applications.supplement_answer (
  supplement_id uuid not null references applications.supplement,
  question_key text not null,
  value jsonb not null,
  before jsonb,
  at timestamptz not null,
  who uuid not null references people.person,
  primary key (supplement_id, question_key)
);
create index supplement_answer_who on applications.supplement_answer (who);
grant select, insert, update on applications.supplement, applications.supplement_answer to talko_writer;
grant select, insert on applications.supplement_field to talko_writer;
grant select on applications.supplement, applications.supplement_field, applications.supplement_answer to talko_reader;
