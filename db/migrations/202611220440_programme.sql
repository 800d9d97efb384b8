-- The trial: who takes part, in which role and with which themes. An enrolment is told by the municipality and confirmed by the
-- programme office; what is over stays as a row.
create schema programme;
grant usage on schema programme to talko_writer, talko_reader;
create table programme.enrolment (
  id uuid primary key,
  organisation_id uuid not null references people.organisation,
  state text not null check (state in ('told', 'confirmed', 'declined', 'left')),
  role text not null check (role in ('influencer', 'experimenter', 'both')),
  themes text[] not null,
  since date not null,
  changed text not null default '',
  saved text not null default '',
  saved_cents bigint check (saved_cents >= 0),
  lang text not null check (lang in ('fi', 'sv')),
  told_at timestamptz not null,
  told_by uuid references people.person,
  settled_at timestamptz,
  settled_by uuid references people.person,
  settled_why text not null default '',
  left_on date,
  revision integer not null default 1
);
create unique index enrolment_organisation on programme.enrolment (organisation_id) where state in ('told', 'confirmed');
create index enrolment_all_of on programme.enrolment (organisation_id, told_at desc);
create index enrolment_state on programme.enrolment (state, told_at);
create index enrolment_told_by on programme.enrolment (told_by);
create index enrolment_settled_by on programme.enrolment (settled_by);
grant select, insert, update on programme.enrolment to talko_writer;
grant select on programme.enrolment to talko_reader;
