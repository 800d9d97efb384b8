-- An influencer of the trial tells what it has changed as a work that others find; the two lead to each other.
alter table catalogue.work add column from_trial boolean not null default false;
alter table programme.enrolment add column work_id uuid references catalogue.work;
create index enrolment_work on programme.enrolment (work_id);
