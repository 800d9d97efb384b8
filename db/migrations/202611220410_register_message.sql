-- Messages of a case are documents of it; this marks those from a party that need no answer, with who saw to that.
create table register.settled_message (
  document_id uuid primary key references register.document,
  at timestamptz not null,
  who uuid not null references people.person
);
create index settled_message_who on register.settled_message (who);
create index document_message on register.document (case_id, number) where kind in ('message', 'addition');
grant select, insert on register.settled_message to talko_writer;
grant select on register.settled_message to talko_reader;
