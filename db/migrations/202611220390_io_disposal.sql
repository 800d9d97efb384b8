-- What is removed when it is no longer needed (docs/decisions: what is removed, and when). A letter that left long ago keeps who wrote
-- what to whom and when; its text and address go.
alter table io.mail
  add column emptied_at timestamptz,
  add check (emptied_at is null or (sent_at is not null and body = '' and to_address = ''));
create index mail_to_empty on io.mail (sent_at) where emptied_at is null and sent_at is not null;
grant update (body, to_address, emptied_at) on io.mail to talko_writer;

-- Nobody may delete from the access log. This function alone forgets, and never what proves that a decision was served: those rows are
-- kept with the case.
create index access_at on io.access (at);
create function io.forget_access(before timestamptz) returns integer
language sql security definer set search_path = '' as $$
  with gone as (
    delete from io.access where at < before and about_kind in ('application', 'attachment') returning 1)
  select count(*)::integer from gone
$$;
revoke all on function io.forget_access(timestamptz) from public;
grant execute on function io.forget_access(timestamptz) to talko_writer;
