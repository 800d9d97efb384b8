-- Subjects of works out of the national vocabulary, settled by a person: confirmed, or removed from what the program proposes. The label
-- stands with the subject, so that it outlives another edition of the vocabulary.
alter table catalogue.concept add column yso text;
create unique index concept_yso on catalogue.concept (yso);
-- The concepts are read anew at the next start, with their identifiers.
delete from catalogue.vocabulary where part = 'concepts';
create table catalogue.work_subject (
  work_id uuid not null references catalogue.work,
  yso text not null check (yso ~ '^p[0-9]+$'),
  label jsonb not null,
  settled text not null check (settled in ('confirmed', 'removed')),
  settled_at timestamptz not null,
  settled_by uuid not null references people.person,
  primary key (work_id, yso)
);
create index work_subject_yso on catalogue.work_subject (yso) where settled = 'confirmed';
create index work_subject_settled_by on catalogue.work_subject (settled_by);
grant select, insert, update on catalogue.work_subject to talko_writer;
grant select on catalogue.work_subject to talko_reader;
