-- What parts of an application outside the questions of its form have said (src/applications/kept-part.ts): who wrote what and when. The
-- newest row of a part is what stands; what one person writes in one go is one row (stretch.ts). A party that was taken out keeps its rows.
create table applications.part_history (
  application_id uuid not null references applications.application on delete cascade,
  part text not null,
  revision integer not null,
  value jsonb not null,
  at timestamptz not null,
  who uuid references people.person,
  others uuid[] not null default '{}',
  stretch_at timestamptz,
  primary key (application_id, part, revision)
);
create index part_history_who on applications.part_history (who);
grant select, insert, update on applications.part_history to talko_writer;
grant select on applications.part_history to talko_reader;
-- What stands already begins its history; who wrote it is not known.
insert into applications.part_history select
  p.application_id, 'tasks:' || p.id, a.revision, to_jsonb(p.tasks), a.saved_at,
  null::uuid, '{}'::uuid[], null::timestamptz
from applications.partner p join applications.application a on a.id = p.application_id where p.tasks <> '';
insert into applications.part_history select
  p.application_id, 'costs:' || p.id, a.revision, jsonb_build_object('ownCents', p.own_cents, 'lines', l.lines), a.saved_at,
  null::uuid, '{}'::uuid[], null::timestamptz
from applications.partner p
join applications.application a on a.id = p.application_id
join lateral (
  select coalesce(jsonb_agg(jsonb_build_object('costType', b.cost_type, 'year', b.year, 'cents', b.cents) order by b.year, b.cost_type), '[]')
    as lines
  from applications.budget_line b where b.partner_id = p.id) l on l.lines <> '[]' or p.own_cents > 0;
insert into applications.part_history select
  r.application_id, 'reuse:' || f.field, a.revision, to_jsonb(f.said), a.saved_at,
  null::uuid, '{}'::uuid[], null::timestamptz
from applications.reuse_check r
join applications.application a on a.id = r.application_id
cross join lateral (values ('decision', r.decision), ('why', r.why), ('searched', r.searched)) f(field, said) where f.said <> '';
insert into applications.part_history select
  r.application_id, 'finding:' || r.work_id, a.revision,
  jsonb_build_object('note', r.note, 'cooperate', case when r.cooperate then 'yes' else '' end), r.at,
  null::uuid, '{}'::uuid[], null::timestamptz
from applications.reuse_finding r join applications.application a on a.id = r.application_id;
insert into applications.part_history select
  r.application_id, 'adoption:' || f.field, a.revision, to_jsonb(f.said), a.saved_at,
  null::uuid, '{}'::uuid[], null::timestamptz
from applications.reuse_check r
join applications.application a on a.id = r.application_id
cross join lateral (values ('work', r.adopts_work::text), ('way', r.adopts_how), ('replaces', r.replaces),
  ('consentBy', r.consent_by), ('consentOn', to_char(r.consent_on, 'FMDD.FMMM.YYYY'))) f(field, said) where f.said <> '';
-- It goes with the other texts when a case is disposed of. Only where the case may be emptied.
create function applications.empty_part_history(file uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not register.may_be_emptied(file) then
    raise exception 'case % may not be emptied', file;
  end if;
  delete from applications.part_history h using applications.application a where a.id = h.application_id and a.case_id = file;
end $$;
revoke all on function applications.empty_part_history(uuid) from public;
grant execute on function applications.empty_part_history(uuid) to talko_writer;
