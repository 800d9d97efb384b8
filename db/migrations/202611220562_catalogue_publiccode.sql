-- What a publiccode.yml says of a software, as it was read last; the work itself holds what everybody searches. One for each work.
create table catalogue.publiccode (
  work_id uuid primary key references catalogue.work,
  -- Where the code is: the same address told of again by the same organisation is the same work.
  url text not null,
  said jsonb not null,
  read_at timestamptz not null,
  read_by uuid not null references people.person
);
create index publiccode_url on catalogue.publiccode (url);
create index publiccode_read_by on catalogue.publiccode (read_by);
grant select, insert, update on catalogue.publiccode to talko_writer;
grant select on catalogue.publiccode to talko_reader;
