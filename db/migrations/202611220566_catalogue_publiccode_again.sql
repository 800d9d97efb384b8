-- A software is known by the address of its code, however it is written: without its scheme, '.git' and a slash at its end.
drop index catalogue.publiccode_url;
create index publiccode_address on catalogue.publiccode
  using hash (lower(regexp_replace(regexp_replace(url, '^https?://(www\.)?', ''), '(\.git)?/*$', '')));
create index work_fact_address on catalogue.work_fact
  using hash (lower(regexp_replace(regexp_replace(url, '^https?://(www\.)?', ''), '(\.git)?/*$', ''))) where kind = 'link';
-- The users that a file names go when another file names others.
grant delete on catalogue.known_user to talko_writer;
-- A release is not the last change of the code.
update catalogue.work w set last_change_on = null from catalogue.publiccode p
  where p.work_id = w.id and w.source_key is null;
