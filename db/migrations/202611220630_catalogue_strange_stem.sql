-- A misspelt word has one slip: what comes before it or what comes after it is right. Stems are looked up by how they begin and by how
-- they end, and only those few are compared letter by letter.
create extension if not exists fuzzystrmatch with schema public;
alter table catalogue.stem add column backwards text collate "C" generated always as (reverse(stem)) stored;
create index stem_backwards on catalogue.stem (lang, backwards);
-- Stems that stand in works, in texts or names, and that the vocabulary does not know: what a misspelt word may be beside it.
create table catalogue.strange_stem (
  stem text collate "C" primary key,
  backwards text collate "C" generated always as (reverse(stem)) stored
);
create index strange_stem_backwards on catalogue.strange_stem (backwards);
grant select, insert on catalogue.strange_stem to talko_writer;
grant select on catalogue.strange_stem to talko_reader;
-- Works that are there already are read again at the next start.
update catalogue.vocabulary set checksum = '' where part = 'concepts';
