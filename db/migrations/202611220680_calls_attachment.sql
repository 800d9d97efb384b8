-- Files of a call, as everybody fetches them once it is published. `position` null: brought but not attached yet, or taken away by a
-- published change (`removed_at`), which stays readable. `file_hash` null: a call that came as a file names it, and its bytes are to be brought.
create table calls.attachment (
  id uuid primary key,
  call_id uuid not null references calls.call,
  position integer check (position > 0),
  title jsonb not null default '{}',
  name text not null check (length(name) between 1 and 200),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  file_hash text references io.file,
  size integer not null check (size > 0),
  media_type text not null,
  added_at timestamptz not null,
  added_by uuid references people.person,
  published_at timestamptz,
  removed_at timestamptz,
  check (file_hash is null or file_hash = hash),
  check (removed_at is null or (published_at is not null and position is null))
);
create index attachment_call on calls.attachment (call_id, position);
create index attachment_file on calls.attachment (file_hash);
create index attachment_added_by on calls.attachment (added_by);
create index attachment_hash on calls.attachment (hash);
grant select, insert, update, delete on calls.attachment to talko_writer;
grant select on calls.attachment to talko_reader;
-- Drafts and cases that are emptied take the rows of their files with them where nothing of their own needs them any more; a file that a
-- call needs stays, whoever else had the same.
create function calls.keep_file() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from calls.attachment a where a.file_hash = old.hash) then
    return null;
  end if;
  return old;
end $$;
create trigger file_of_call before delete on io.file for each row execute function calls.keep_file();
