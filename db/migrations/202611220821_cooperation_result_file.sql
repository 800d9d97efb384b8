-- Members share files too, beside works of the catalogue and addresses elsewhere.
alter table cooperation.result
  add column file_hash text references io.file,
  add column file_name text check (length(file_name) between 1 and 200),
  add column file_size bigint check (file_size > 0),
  add column media_type text,
  drop constraint result_check,
  add constraint result_is_one_thing check (num_nonnulls(work_id, url, file_hash) = 1),
  add constraint result_file_whole check (num_nonnulls(file_hash, file_name, file_size, media_type) in (0, 4));
create index result_file on cooperation.result (file_hash);
-- Drafts and cases that are emptied take the rows of their files with them; a file that a space needs stays.
create function cooperation.keep_file() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from cooperation.result r where r.file_hash = old.hash) then
    return null;
  end if;
  return old;
end $$;
create trigger file_of_space before delete on io.file for each row execute function cooperation.keep_file();
-- The row of a file goes where nothing needs it any more: what refers to it says so itself.
create function io.let_file_go(gone text) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  delete from io.file where hash = gone;
  return found;
exception when foreign_key_violation then
  return false;
end $$;
revoke all on function io.let_file_go(text) from public;
grant execute on function io.let_file_go(text) to talko_writer;
