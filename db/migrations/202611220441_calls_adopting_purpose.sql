-- A purpose under which one takes into use what exists already, or widens one's own (2018, second purpose).
alter table calls.clause add column adopts boolean not null default false;
