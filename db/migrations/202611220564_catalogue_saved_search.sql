-- Searches that a person has saved, and is told of what is new in them. Gone when the person ends them.
create table catalogue.saved_search (
  id uuid primary key,
  person_id uuid not null references people.person,
  list text not null check (list in ('projects', 'solutions')),
  name text not null check (length(name) between 1 and 100),
  -- The parts of the address of the list: the question and the filters.
  asked jsonb not null,
  saved_at timestamptz not null,
  -- Works entered until then have been looked at.
  looked_until timestamptz not null
);
create index saved_search_person on catalogue.saved_search (person_id, saved_at);
create index work_entered_at on catalogue.work (entered_at);
grant select, insert, update, delete on catalogue.saved_search to talko_writer;
grant select on catalogue.saved_search to talko_reader;
