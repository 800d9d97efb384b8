-- What somebody who takes a work into use needs to know, written by those who lead it: every version stays as it was written.
create table catalogue.kit (
  work_id uuid not null references catalogue.work,
  version integer not null check (version >= 1),
  parts jsonb not null,
  organisation_id uuid not null references people.organisation,
  written_at timestamptz not null,
  written_by uuid not null references people.person,
  primary key (work_id, version)
);
create index kit_organisation on catalogue.kit (organisation_id);
create index kit_written_by on catalogue.kit (written_by);
grant select, insert on catalogue.kit to talko_writer;
grant select on catalogue.kit to talko_reader;
