-- The instalments in which a grant is paid, row by row: a share in basis points, and when or after what, in languages. They take the place of the first share alone.
alter table calls.call add column instalments jsonb not null default '[]';
alter table calls.funding_rules add column instalments jsonb not null default '[]';
-- What was known of instalments is kept: the first share and the rest, without words of when.
create function pg_temp.rows_of(model text, first integer) returns jsonb language sql as $$
  select case
    when first is null or model is null or model not in ('instalments', 'advance') then '[]'::jsonb
    when first = 10000 then jsonb_build_array(jsonb_build_object('share', first, 'words', '{}'::jsonb))
    else jsonb_build_array(jsonb_build_object('share', first, 'words', '{}'::jsonb), jsonb_build_object('share', 10000 - first, 'words', '{}'::jsonb))
  end
$$;
update calls.call set instalments = pg_temp.rows_of(payment_model, first_share) where first_share is not null;
update calls.funding_rules set instalments = pg_temp.rows_of(payment_model, first_share) where first_share is not null;
update calls.change set change = change - 'firstShare' || jsonb_build_object('instalments',
  pg_temp.rows_of(change ->> 'paymentModel', (change ->> 'firstShare')::integer)) where change ? 'firstShare';
comment on column calls.call.first_share is 'read by servers older than instalments; goes when none is left';
comment on column calls.funding_rules.first_share is 'read by servers older than instalments; goes when none is left';
