-- What those who lead a work tell of it themselves stands beside what sources say, and is written anew by them alone.
alter table catalogue.work_fact add by_owner boolean not null default false;
-- Once somebody has chosen the problems of a work the program proposes none any more.
alter table catalogue.work add families_by text check (families_by in ('owner', 'office'));
