-- What an embedding model makes of a public work, where one is plugged in (docs/settings.md): a signed byte a dimension. `digest` is that of
-- the text it was given, so that a changed text is given again; `no` is the order in which they were kept: a server asks for those after
-- the last that it has seen.
create table catalogue.work_vector (
  work_no integer primary key references catalogue.work (no) on delete cascade,
  no bigint generated always as identity,
  model text not null,
  digest text not null,
  vector bytea not null
);
create index work_vector_no on catalogue.work_vector (model, no);
grant select, insert, delete on catalogue.work_vector to talko_writer;
grant select on catalogue.work_vector to talko_reader;
