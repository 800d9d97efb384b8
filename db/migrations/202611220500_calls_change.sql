-- A change of a published call waits until a second person has read it: one correction, one extension and one new version of the form
-- at a time. `asked_at` null: a version of the form that is still being written.
create table calls.change (
  id uuid primary key,
  call_id uuid not null references calls.call,
  kind text not null check (kind in ('correction', 'extension', 'form')),
  part text,
  change jsonb not null default '{}',
  closes_at timestamptz,
  form_id uuid references forms.form,
  reason jsonb,
  writers uuid[] not null,
  asked_at timestamptz,
  asked_by uuid references people.person,
  unique (call_id, kind),
  check ((asked_at is null) = (reason is null))
);
create index change_form on calls.change (form_id);
create index change_asked_by on calls.change (asked_by);
grant select, insert, update, delete on calls.change to talko_writer;
grant select on calls.change to talko_reader;
-- Who read a change before it was published; null for a cancellation and for changes published before two people were asked for.
alter table calls.amendment add column checked_by uuid references people.person;
create index amendment_checked_by on calls.amendment (checked_by);
alter table calls.amendment drop constraint amendment_kind_check;
alter table calls.amendment add constraint amendment_kind_check
  check (kind in ('correction', 'extension', 'cancellation', 'form'));
