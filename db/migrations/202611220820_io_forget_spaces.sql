-- Who looked into a space of cooperation is kept as long as who looked at an application.
create or replace function io.forget_access(before timestamptz) returns integer
language sql security definer set search_path = '' as $$
  with gone as (
    delete from io.access where at < before and about_kind in ('application', 'attachment', 'space') returning 1)
  select count(*)::integer from gone
$$;
