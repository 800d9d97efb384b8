-- The same where a party leaves an application, or the application can no longer be written.
create function applications.tell_party_left() returns trigger language plpgsql set search_path = '' as $$
begin
  perform pg_catalog.pg_notify('talko_rights', old.application_id::text);
  return null;
end $$;
create function applications.tell_state() returns trigger language plpgsql set search_path = '' as $$
begin
  perform pg_catalog.pg_notify('talko_rights', new.id::text);
  return null;
end $$;
create trigger tell_party_left after delete on applications.partner
  for each row execute function applications.tell_party_left();
create trigger tell_state after update of state on applications.application
  for each row when (old.state is distinct from new.state) execute function applications.tell_state();
