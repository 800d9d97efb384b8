-- Who has an application open in a browser that is on the line, server by server, so that people on several servers see each other. Rows of
-- a server that is gone pass away by their time; nothing here is kept after a crash, and nothing needs to be.
create unlogged table applications.present (
  server_id uuid not null,
  application_id uuid not null,
  person_id uuid not null,
  acting_for uuid,
  field text not null,
  at timestamptz not null,
  primary key (application_id, server_id, person_id, field)
);
grant select, insert, update, delete on applications.present to talko_writer;
grant select on applications.present to talko_reader;
