-- A person asked by mail to work for a party. Only the hash of the key in the letter is kept; a renewed one has another key.
-- `by_own`: somebody who may give roles in that organisation asked; else the role waits until somebody who may has confirmed it.
create table applications.invitation (
  id uuid primary key,
  application_id uuid not null references applications.application,
  partner_id uuid not null references applications.partner on delete cascade,
  person_id uuid not null references people.person,
  role text not null check (role in ('editor', 'finance', 'signatory', 'reader')),
  key_hash text not null unique,
  by_own boolean not null,
  invited_by uuid not null references people.person,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  withdrawn_at timestamptz,
  taken_at timestamptz,
  confirmed_at timestamptz,
  confirmed_by uuid references people.person
);
create index invitation_application on applications.invitation (application_id);
create index invitation_partner on applications.invitation (partner_id, sent_at);
create index invitation_person on applications.invitation (person_id);
create index invitation_invited_by on applications.invitation (invited_by);
create index invitation_confirmed_by on applications.invitation (confirmed_by);
grant select, insert, update, delete on applications.invitation to talko_writer;
grant select on applications.invitation to talko_reader;
