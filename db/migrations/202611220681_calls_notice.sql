-- What an authority tells of a call while it is under way: dated, in both languages, changing none of its terms. Never changed: it is
-- corrected by a further notice and withdrawn with a reason, and stays readable.
create table calls.notice (
  id uuid primary key,
  call_id uuid not null references calls.call,
  number integer not null check (number > 0),
  title jsonb not null,
  words jsonb not null,
  corrects integer check (corrects < number),
  published_at timestamptz not null,
  published_by uuid not null references people.person,
  withdrawn_at timestamptz,
  withdrawn_by uuid references people.person,
  withdrawn_reason jsonb,
  unique (call_id, number),
  foreign key (call_id, corrects) references calls.notice (call_id, number),
  check ((withdrawn_at is null) = (withdrawn_reason is null)),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index notice_corrects on calls.notice (call_id, corrects);
create index notice_published_by on calls.notice (published_by);
create index notice_withdrawn_by on calls.notice (withdrawn_by);
grant select, insert on calls.notice to talko_writer;
grant update (withdrawn_at, withdrawn_by, withdrawn_reason) on calls.notice to talko_writer;
grant select on calls.notice to talko_reader;
