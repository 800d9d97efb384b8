-- The rules of the money of a call: the most for one application and how it is paid, beside share, VAT and costs.
alter table calls.call
  add column cap_cents bigint check (cap_cents > 0),
  add column payment_model text check (payment_model in ('instalments', 'reimbursement', 'advance', 'lump_sum')),
  add column first_share integer check (first_share between 1 and 10000);
-- The rules as they were published, version by version with their legal basis; never changed again.
create table calls.funding_rules (
  call_id uuid not null references calls.call,
  number integer not null check (number > 0),
  at timestamptz not null,
  legal_basis jsonb,
  highest_share integer,
  vat_included boolean,
  cost_types text[],
  cap_cents bigint,
  payment_model text,
  first_share integer,
  primary key (call_id, number)
);
grant select, insert on calls.funding_rules to talko_writer;
grant select on calls.funding_rules to talko_reader;
