-- Kinds of organisations that may take part in a project beside those that may apply, and whether the grant covers their costs: a list of
-- {kind, paid}. Null: nobody says it. Kinds are keys of people.kind_of_organisation.
alter table calls.call add column partner_kinds jsonb;
