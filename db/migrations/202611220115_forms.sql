-- A form is data: versions of ordered questions. A frozen version is never changed; a change is a new version.
create table forms.form (
  id uuid primary key,
  key text not null,
  number integer not null,
  name jsonb not null,
  frozen_at timestamptz,
  unique (key, number)
);
create table forms.question (
  form_id uuid not null references forms.form,
  key text not null,
  section text not null,
  position integer not null,
  kind text not null check (kind in ('text', 'long_text', 'choice', 'choices', 'number', 'money', 'date', 'yes_no', 'declaration', 'rows')),
  label jsonb not null,
  help jsonb,
  required boolean not null default false,
  longest integer,
  options jsonb not null default '[]',
  columns jsonb not null default '[]',
  when_question text,
  when_value text,
  visibility text not null default 'public' check (visibility in ('public', 'authority', 'secret')),
  primary key (form_id, key)
);
create table forms.section (
  form_id uuid not null references forms.form,
  key text not null,
  position integer not null,
  name jsonb not null,
  help jsonb,
  primary key (form_id, key)
);
grant select, insert, update, delete on all tables in schema forms to talko_writer;
grant select on all tables in schema forms to talko_reader;
