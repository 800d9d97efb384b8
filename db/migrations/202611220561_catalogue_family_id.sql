-- What happens to a family is told of it by an id, as of everything else.
alter table catalogue.family add column id uuid not null default gen_random_uuid();
create unique index family_id on catalogue.family (id);
