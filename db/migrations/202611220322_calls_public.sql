alter table calls.call add column themes text[] not null default '{}';
-- What somebody asked of a call. It is public once it is answered, in both languages and to everybody at once (domain.md R-C6).
create table calls.question (
  id uuid primary key,
  call_id uuid not null references calls.call,
  asked_at timestamptz not null,
  asked_by uuid references people.person,
  lang text not null check (lang in ('fi', 'sv', 'en')),
  words text not null check (length(words) between 1 and 2000),
  closed_at timestamptz,
  closed_by uuid references people.person,
  answered boolean not null default false
);
create index question_call on calls.question (call_id, closed_at);
create index question_asked_by on calls.question (asked_by);
create index question_closed_by on calls.question (closed_by);
-- Who follows a call by mail: nothing but the address, confirmed by a letter, gone when the person ends it.
create table calls.follower (
  id uuid primary key,
  call_id uuid not null references calls.call,
  address text not null check (length(address) between 3 and 254),
  lang text not null check (lang in ('fi', 'sv', 'en')),
  key_hash text not null unique,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  unique (call_id, address)
);
grant select, insert, update on calls.question to talko_writer;
grant select, insert, update, delete on calls.follower to talko_writer;
grant select on calls.question, calls.follower to talko_reader;
