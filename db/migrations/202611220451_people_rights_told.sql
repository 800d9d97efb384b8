-- Servers on which somebody is writing hear when that person's rights may have become others: a session ended or acts for another
-- organisation, a role was given or taken away. Told are ids and nothing else.
create function people.tell_rights() returns trigger language plpgsql set search_path = '' as $$
begin
  perform pg_catalog.pg_notify('talko_rights', coalesce(old.person_id, new.person_id)::text);
  return null;
end $$;
create trigger tell_rights after delete or update of acting_for, ends_at on people.session
  for each row execute function people.tell_rights();
create trigger tell_rights after insert or update or delete on people.mandate
  for each row execute function people.tell_rights();
