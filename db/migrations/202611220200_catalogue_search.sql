-- Themes have names of their own: a call brings its own.
create table catalogue.theme (
  key text primary key,
  name jsonb not null,
  position integer not null
);
alter table catalogue.round add column source_key text references catalogue.source;
create index round_source on catalogue.round (source_key);
alter table catalogue.category add column round_key text references catalogue.round;
create index category_round on catalogue.category (round_key);
alter table catalogue.work
  add constraint work_theme_fkey foreign key (theme) references catalogue.theme,
  -- Whether the partners known are all there are; null: no source says.
  add column partners_complete boolean,
  -- Titles, names and themes in small letters, in every language and form: for misspellings and parts of compounds.
  add column haystack text not null default '';
create index work_theme on catalogue.work (theme);
create index work_haystack on catalogue.work using gin (haystack gin_trgm_ops);
grant select, insert, update, delete on catalogue.theme to talko_writer;
grant select on catalogue.theme to talko_reader;
