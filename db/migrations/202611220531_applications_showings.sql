-- What an applicant shows about a delay is never written over: each showing is a row of its own, and the newest is the one that is read.
alter table applications.late_showing drop constraint late_showing_pkey;
alter table applications.late_showing add column id bigint generated always as identity primary key;
create index late_showing_application on applications.late_showing (application_id, id);
revoke update on applications.late_showing from talko_writer;
