-- Every morning those words of adoptions are looked up that are a year old.
create index adoption_entry_at on catalogue.adoption_entry (at);
