-- An application that arrived after closing (domain.md R-A5, R-A7). Its attempt to be sent is in io.attempt; here is what its applicant
-- shows about the delay, and the act by which an officer admitted it, with the reason and the rule that it stands on.
create table applications.late_showing (
  application_id uuid primary key references applications.application on delete cascade,
  showing text not null,
  at timestamptz not null,
  who uuid not null references people.person
);
create index late_showing_who on applications.late_showing (who);
create table applications.late_admission (
  application_id uuid primary key references applications.application,
  attempt_id bigint not null references io.attempt,
  version_id uuid not null references applications.version,
  document_id uuid not null references register.document,
  ground text not null check (ground in ('outage', 'showing')),
  outage_id uuid references io.outage,
  reason text not null,
  admitted_at timestamptz not null,
  admitted_by uuid not null references people.person,
  check ((ground = 'outage') = (outage_id is not null))
);
create index late_admission_attempt on applications.late_admission (attempt_id);
create index late_admission_version on applications.late_admission (version_id);
create index late_admission_document on applications.late_admission (document_id);
create index late_admission_outage on applications.late_admission (outage_id);
create index late_admission_by on applications.late_admission (admitted_by);
grant select, insert, update on applications.late_showing to talko_writer;
grant select, insert on applications.late_admission to talko_writer;
grant select on applications.late_showing, applications.late_admission to talko_reader;
