-- What the presenter proposes, as far as the ranking needs it. The room of decisions writes it through an action of this room.
create table assessment.proposed (
  application_id uuid primary key references applications.application,
  kind text not null check (kind in ('granted', 'rejected', 'not_examined', 'later')),
  cents bigint check (cents > 0),
  at timestamptz not null,
  check ((kind = 'granted') = (cents is not null))
);
-- The day by which the sheets of a call are to be complete.
create table assessment.due (
  call_id uuid primary key references calls.call,
  due_on date not null,
  who uuid not null references people.person,
  at timestamptz not null
);
create index due_who on assessment.due (who);
-- Why somebody was assigned although a conflict was suggested.
alter table assessment.assignment add column note text not null default '';
grant select, insert, update, delete on assessment.proposed, assessment.due to talko_writer;
grant select on assessment.proposed, assessment.due to talko_reader;
