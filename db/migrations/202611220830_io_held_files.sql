-- A file goes when nothing holds it any more. What holds one says so by its reference: whoever deletes the row of a file, in the emptying
-- of a draft, of a case or of a space, leaves it where another table still refers to it.
drop trigger file_of_call on io.file;
drop trigger file_of_space on io.file;
drop function calls.keep_file();
drop function cooperation.keep_file();
drop function io.let_file_go(text);
create function io.keep_held_file() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  holder record;
  is_held boolean;
begin
  for holder in
    select c.conrelid::regclass as table_name, a.attname as column_name
    from pg_catalog.pg_constraint c join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'io.file'::regclass
  loop
    execute format('select exists (select from %s where %I = $1)', holder.table_name, holder.column_name) into is_held using old.hash;
    if is_held then
      return null;
    end if;
  end loop;
  return old;
end $$;
create trigger held_file before delete on io.file for each row execute function io.keep_held_file();
