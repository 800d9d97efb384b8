-- What a list says of a work by itself, as JSON: the list is the page asked for most, and this makes its rows one look each. Names of
-- organisations, rounds and themes are not in it: they change without the work. Kept by the two triggers below, never written by the house.
alter table catalogue.work
  add column listed jsonb,
  add column round_position integer;

create function catalogue.describe_work() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  new.round_position := (select r.position from catalogue.round r where r.key = new.round_key);
  new.listed := (
    select jsonb_build_object(
      'id', new.id, 'slug', new.slug, 'title', new.title, 'round', new.round_key, 'theme', new.theme, 'themeBy', new.theme_by,
      'led', jsonb_agg(jsonb_build_object('id', p.organisation_id, 'nameInSource', p.name_in_source))
        filter (where p.position = 1 and p.role = 'coordinator') -> 0,
      'partners', count(*) filter (where p.role = 'partner'), 'partnersComplete', new.partners_complete,
      'othersInApplication', new.others_in_application, 'joint', new.joint, 'grantedCents', new.granted_cents,
      'periodTo', new.period_to, 'example', new.example)
    from catalogue.work_party p where p.work_id = new.id);
  return new;
end $$;
create trigger work_described before insert or update on catalogue.work
  for each row execute function catalogue.describe_work();

create function catalogue.describe_anew() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  update catalogue.work set listed = null where id = coalesce(new.work_id, old.work_id);
  return null;
end $$;
create trigger party_described after insert or update or delete on catalogue.work_party
  for each row execute function catalogue.describe_anew();

create function catalogue.place_works() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  update catalogue.work set listed = null where round_key = new.key;
  return null;
end $$;
create trigger round_placed after update of position on catalogue.round
  for each row execute function catalogue.place_works();

update catalogue.work set listed = null;
create index work_newest on catalogue.work (round_position desc nulls last, list_number, slug) where public and kind = 'project';
