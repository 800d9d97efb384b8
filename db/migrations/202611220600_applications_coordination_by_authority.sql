-- After sending the authority too may ask a party to coordinate, where the coordinator cannot any more (DKA 3 §).
alter table applications.coordination_transfer add column by_authority boolean not null default false;
