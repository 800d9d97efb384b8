-- A priority laid down after closing (2018) is an act of the decision-maker: its text, its reason, its moment.
alter table calls.call
  add column priority_text jsonb,
  add column priority_laid_at timestamptz,
  add column priority_laid_by uuid references people.person;
create index call_priority_laid_by on calls.call (priority_laid_by);
