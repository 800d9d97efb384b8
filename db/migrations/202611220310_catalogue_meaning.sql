-- The vocabulary: word stems of three languages with the subjects that they point to (db/vocabulary/SOURCES.md says how it is written).
create table catalogue.stem (
  lang text not null check (lang in ('fi', 'sv', 'en')),
  stem text not null,
  rarity smallint not null,
  concepts text not null,
  primary key (lang, stem)
);
create table catalogue.concept (
  no integer primary key,
  label jsonb not null
);
-- What is in the vocabulary now, so that it is entered once.
create table catalogue.vocabulary (
  part text primary key,
  checksum text not null
);
-- Works are found by features: subjects, subjects of the trade, and stems (src/catalogue/meaning/feature.ts).
alter table catalogue.work add column no integer generated always as identity;
create unique index work_no on catalogue.work (no);
create table catalogue.work_feature (
  feature integer not null,
  work_no integer not null references catalogue.work (no) on delete cascade,
  weight real not null,
  primary key (feature, work_no) include (weight)
);
create index work_feature_work on catalogue.work_feature (work_no);
grant select, insert, update, delete on catalogue.stem, catalogue.concept, catalogue.vocabulary, catalogue.work_feature to talko_writer;
grant select on catalogue.stem, catalogue.concept, catalogue.vocabulary, catalogue.work_feature to talko_reader;
