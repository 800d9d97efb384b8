-- Works of every kind: what was done with a grant, what can be taken into use, what a municipality does with its own money, and what is
-- done for the whole country. What no source says is null, never nought.
alter table catalogue.work drop constraint work_kind_check;
alter table catalogue.work
  add constraint work_kind_check check (kind in ('project', 'solution', 'own', 'national')),
  add column form text check (form in ('software', 'platform', 'data_model', 'guide', 'process', 'training', 'contract')),
  add column status text check (status in ('planned', 'building', 'in_use', 'ended')),
  -- As it was read, and as single licences by which works are found (SPDX where it has a name for them).
  add column licence text,
  add column licences text[] not null default '{}',
  add column licence_read text check (licence_read in ('file', 'metadata', 'page', 'owner', 'unclear', 'none')),
  -- What it has cost to make or take into use.
  add column cost_cents bigint check (cost_cents >= 0),
  -- Whom to ask: a role, never a person.
  add column contact jsonb,
  add column gets text[] not null default '{}' check (gets <@ array['online', 'follow', 'find', 'say', 'safe', 'through_staff']),
  add column changes text[] not null default '{}'
    check (changes <@ array['one_process', 'once_only', 'knowledge', 'shared_platform', 'skills', 'security']),
  add column services text[] not null default '{}' check (services <@ array['identification', 'messages', 'authorisations',
    'service_catalogue', 'data_exchange', 'payments', 'ryhti', 'interoperability', 'open_data', 'maps', 'suomifi_design']),
  -- Whose reading of the texts the three lists above are.
  add column sorted_by text check (sorted_by in ('ours', 'owner')),
  add column users_words jsonb,
  add column last_change_on date,
  add column result_of uuid references catalogue.work,
  add column entered_for uuid references people.organisation;
create index work_kind on catalogue.work (kind) where public;
create index work_result_of on catalogue.work (result_of);
create index work_entered_for on catalogue.work (entered_for);
create table catalogue.known_user (
  work_id uuid not null references catalogue.work,
  position integer not null,
  organisation_id uuid references people.organisation,
  name text not null,
  -- Where its use was read, as that place is called; null: the owner itself uses it.
  told_in text,
  primary key (work_id, position)
);
create index known_user_organisation on catalogue.known_user (organisation_id);
-- Problems that works solve. Proposed by us until the programme office has written them its own way.
create table catalogue.family (
  key text primary key,
  position integer not null,
  name jsonb not null,
  resident jsonb not null,
  official jsonb not null,
  remains jsonb,
  contact jsonb,
  proposed boolean not null default true,
  changed_at timestamptz,
  changed_by uuid references people.person
);
create index family_changed_by on catalogue.family (changed_by);
create table catalogue.work_family (
  work_id uuid not null references catalogue.work on delete cascade,
  family_key text not null references catalogue.family,
  by text not null check (by in ('ours', 'owner', 'office')),
  primary key (work_id, family_key)
);
create index work_family_family on catalogue.work_family (family_key);
grant select, insert on catalogue.known_user to talko_writer;
grant select, insert, update on catalogue.family to talko_writer;
grant select, insert, delete on catalogue.work_family to talko_writer;
grant select on catalogue.known_user, catalogue.family, catalogue.work_family to talko_reader;
