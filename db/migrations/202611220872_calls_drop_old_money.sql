-- What costs (0840) and instalments (0771) took the place of, read by no server any more.
alter table calls.call drop column cost_types, drop column first_share;
alter table calls.funding_rules drop column cost_types, drop column first_share;
