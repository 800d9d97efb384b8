-- Those who write an answer to a request together are told when it can no longer be written, or longer than before.
create function applications.tell_supplement() returns trigger language plpgsql set search_path = '' as $$
begin
  perform pg_catalog.pg_notify('talko_rights', new.application_id::text);
  return null;
end $$;
create trigger tell_supplement after update of answered_at, closed_at, due_at on applications.supplement
  for each row execute function applications.tell_supplement();
