-- The coordinator's task handed to another party: asked by the coordinator's signatory, accepted or declined by the other's (DKA 3 §).
create table applications.coordination_transfer (
  id uuid primary key,
  application_id uuid not null references applications.application on delete cascade,
  from_id uuid not null references people.organisation,
  to_id uuid not null references people.organisation,
  reason text not null,
  asked_at timestamptz not null,
  asked_by uuid not null references people.person,
  ended_at timestamptz,
  ended_by uuid references people.person,
  ended_as text check (ended_as in ('accepted', 'declined', 'withdrawn')),
  check ((ended_at is null) = (ended_as is null) and (ended_at is null) = (ended_by is null))
);
create unique index coordination_transfer_open on applications.coordination_transfer (application_id) where ended_at is null;
create index coordination_transfer_application on applications.coordination_transfer (application_id, asked_at);
create index coordination_transfer_from on applications.coordination_transfer (from_id);
create index coordination_transfer_to on applications.coordination_transfer (to_id);
create index coordination_transfer_asked_by on applications.coordination_transfer (asked_by);
create index coordination_transfer_ended_by on applications.coordination_transfer (ended_by);
grant select, insert, update on applications.coordination_transfer to talko_writer;
grant select on applications.coordination_transfer to talko_reader;
