-- A commitment is read with the name of who coordinates: it is given to that coordinator, and asked again when another one takes the task.
alter table applications.commitment add column coordinator_id uuid references people.organisation;
update applications.commitment g
set coordinator_id = coalesce(
  (select t.from_id from applications.coordination_transfer t
   where t.application_id = p.application_id and t.ended_as = 'accepted' and t.ended_at > g.at order by t.ended_at limit 1),
  a.coordinator_id)
from applications.partner p
join applications.application a on a.id = p.application_id
where p.id = g.partner_id;
alter table applications.commitment alter column coordinator_id set not null;
create index commitment_coordinator on applications.commitment (coordinator_id);
