-- Roles belong to the cluster, so each is made only where it is missing. Passwords are set by the start, from a file that only it reads.
do $$ begin
  if not exists (select from pg_roles where rolname = 'talko_writer') then create role talko_writer login; end if;
  if not exists (select from pg_roles where rolname = 'talko_reader') then create role talko_reader login; end if;
  if not exists (select from pg_roles where rolname = 'talko_witness') then create role talko_witness login; end if;
end $$;
create schema io;
create schema people;
create schema forms;
create schema register;
create schema catalogue;
create schema calls;
create schema applications;
create schema assessment;
create schema decisions;
create schema announcements;
grant usage on schema io, people, forms, register, catalogue, calls, applications, assessment, decisions, announcements to talko_writer, talko_reader;
grant usage on schema io to talko_witness;
create extension if not exists pg_trgm with schema public;
