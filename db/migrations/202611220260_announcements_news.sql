-- News of a trial has no call, and news of a call that opens has no list: both are null there. Who tells the news is always known.
alter table announcements.announcement
  alter column call_id drop not null,
  alter column form drop not null,
  alter column list_order drop not null,
  drop column quoted,
  add column authority_id uuid not null references people.organisation,
  add column picture jsonb,
  add column quirks jsonb not null default '[]',
  add column revision integer not null default 1,
  add check ((form is null) = (list_order is null)),
  add check (form is null or call_id is not null);
create index announcement_authority on announcements.announcement (authority_id);
-- What was decided in a call is told once.
create unique index announcement_of_decisions on announcements.announcement (call_id) where form is not null;
