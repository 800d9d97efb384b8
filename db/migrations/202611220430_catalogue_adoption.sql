-- The adoption register: which organisation plans, pilots, uses or has left a work. One row for each pair; what it has said of it, and
-- each time it has confirmed that, is a row of its own that nobody changes.
create table catalogue.adoption (
  id uuid primary key,
  work_id uuid not null references catalogue.work,
  organisation_id uuid not null references people.organisation,
  -- The granted application that opened it; null where the organisation began by itself or a source names it.
  application_id uuid,
  opened_at timestamptz not null,
  unique (work_id, organisation_id)
);
create index adoption_organisation on catalogue.adoption (organisation_id);
create table catalogue.adoption_entry (
  id uuid primary key,
  adoption_id uuid not null references catalogue.adoption,
  -- declared: by the organisation's own account · confirmed: the same again, a year later. Users that only a source names are in
  -- catalogue.known_user.
  kind text not null check (kind in ('declared', 'confirmed')),
  at timestamptz not null,
  person_id uuid not null references people.person,
  stage text not null check (stage in ('plans', 'pilots', 'uses', 'left')),
  sectors text[] not null default '{}',
  since date,
  cost_cents bigint check (cost_cents >= 0),
  saving_cents bigint check (saving_cents >= 0),
  experience jsonb,
  helps boolean not null default false
);
create index adoption_entry_adoption on catalogue.adoption_entry (adoption_id, at desc, id desc);
create index adoption_entry_person on catalogue.adoption_entry (person_id);
-- What a municipality asks of those who carried out a work; public once it is answered.
create table catalogue.work_question (
  id uuid primary key,
  work_id uuid not null references catalogue.work,
  organisation_id uuid not null references people.organisation,
  asked_at timestamptz not null,
  asked_by uuid not null references people.person,
  lang text not null check (lang in ('fi', 'sv', 'en')),
  words text not null check (length(words) between 1 and 2000),
  answer text check (length(answer) between 1 and 4000),
  answer_lang text check (answer_lang in ('fi', 'sv', 'en')),
  answered_at timestamptz,
  answered_by uuid references people.person,
  check ((answer is null) = (answered_at is null))
);
create index work_question_work on catalogue.work_question (work_id, asked_at);
create index work_question_organisation on catalogue.work_question (organisation_id);
create index work_question_asked_by on catalogue.work_question (asked_by);
create index work_question_answered_by on catalogue.work_question (answered_by);
grant select, insert on catalogue.adoption_entry to talko_writer;
grant select, insert, update on catalogue.adoption, catalogue.work_question to talko_writer;
grant select on catalogue.adoption, catalogue.adoption_entry, catalogue.work_question to talko_reader;
