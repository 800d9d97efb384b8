-- Whom one asks about a call, as its page says it while the call is under way; null: nothing is said.
alter table calls.call add column contact jsonb;
