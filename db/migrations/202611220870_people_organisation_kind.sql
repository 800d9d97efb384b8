-- Kinds of organisations are data: who applies and who takes part is said by each call, and an administrator adds a kind that nobody
-- thought of. Those that the program itself tells apart stand here without names, which are its own words; the others say theirs.
create table people.kind_of_organisation (
  key text primary key check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
  position integer not null generated always as identity,
  name jsonb,
  plural jsonb,
  entered_at timestamptz not null default now(),
  entered_by uuid references people.person,
  constraint kind_of_organisation_named check ((name is null) = (plural is null))
);
create index kind_of_organisation_entered_by on people.kind_of_organisation (entered_by);
-- The keys that the check constraint held: words of the program, no business data.
insert into people.kind_of_organisation select unnest(array['municipality', 'joint_authority', 'authority', 'other']);
grant select, insert on people.kind_of_organisation to talko_writer;
grant select on people.kind_of_organisation to talko_reader;
alter table people.organisation drop constraint organisation_kind_check;
alter table people.organisation add constraint organisation_kind_fkey foreign key (kind) references people.kind_of_organisation;
