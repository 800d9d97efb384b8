-- One thing known of a call from a source beside the one the call itself was read from. Shown with that source, never mixed in.
create table calls.fact (
  call_id uuid not null references calls.call,
  position integer not null,
  what text not null,
  value text,
  words jsonb,
  source_key text references catalogue.source,
  primary key (call_id, position)
);
create index fact_source on calls.fact (source_key);
grant select, insert, update, delete on calls.fact to talko_writer;
grant select on calls.fact to talko_reader;
-- Why one purpose was put before the others after closing (2018).
alter table calls.call add column priority_reason jsonb;
-- What the results may be, as a call describes them: for residents, and inside the municipality.
alter table calls.clause drop constraint clause_kind_check;
alter table calls.clause add constraint clause_kind_check
  check (kind in ('purpose', 'aim', 'exclusion', 'condition', 'for_residents', 'inside'));
