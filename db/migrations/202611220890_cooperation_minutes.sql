-- Every wording of the minutes of a meeting, the newest with the greatest revision of the meeting; nobody changes one.
create table cooperation.minutes_wording (
  meeting_id uuid not null references cooperation.meeting,
  revision integer not null check (revision >= 1),
  words text not null check (length(words) between 1 and 20000),
  at timestamptz not null,
  person_id uuid not null references people.person,
  primary key (meeting_id, revision)
);
create index minutes_wording_person on cooperation.minutes_wording (person_id);
insert into cooperation.minutes_wording select m.id, m.revision, m.minutes, m.minutes_at, m.minutes_by
  from cooperation.meeting m
  where minutes <> '' and minutes_at is not null and minutes_by is not null;
grant select, insert, delete on cooperation.minutes_wording to talko_writer;
grant select on cooperation.minutes_wording to talko_reader;
