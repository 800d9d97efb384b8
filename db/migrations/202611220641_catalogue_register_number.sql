-- The number of the case in the register of the authority, where a source says it.
alter table catalogue.work add column register_number text check (length(register_number) between 1 and 60);
