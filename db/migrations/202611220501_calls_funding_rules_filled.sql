-- Calls that were published before their funding rules were kept version by version: what stands in them is their first version. Rounds of
-- history have a source and no rules of their own.
insert into calls.funding_rules select c.id, 1, c.published_at, c.legal_basis, c.highest_share, c.vat_included, c.cost_types,
  c.cap_cents, c.payment_model, c.first_share
from calls.call c
where c.published_at is not null and c.source_key is null and c.state not in ('draft', 'checked')
  and not exists (select from calls.funding_rules r where r.call_id = c.id);
