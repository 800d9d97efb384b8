-- What an application under such a purpose takes into use: the work, what it replaces, and the consent of the work's owner.
alter table applications.reuse_check
  add column adopts_work uuid references catalogue.work,
  add column adopts_how text check (adopts_how in ('adopt', 'widen')),
  add column replaces text not null default '',
  add column consent_by text not null default '',
  add column consent_on date;
create index reuse_check_adopts_work on applications.reuse_check (adopts_work);
