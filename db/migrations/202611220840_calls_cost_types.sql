-- The costs that a call covers are its own, row by row: a key that budgets keep, a name and perhaps help in languages. They take the place
-- of the codes of one decree (DKA 893/2019 5 §), which stay the words of the calls that had chosen among them.
alter table calls.call add column costs jsonb;
alter table calls.funding_rules add column costs jsonb;
create function pg_temp.cost(key text) returns jsonb language sql as $$
  select jsonb_build_object('key', key, 'help', null, 'name', jsonb_build_object(
    'fi', jsonb_build_object('by', 'original', 'text', case key when 'personnel' then 'Henkilöstökulut' when 'travel' then 'Matkakulut'
      when 'premises' then 'Toimitilavuokrat' when 'services' then 'Palvelut' else 'Aineet ja tarvikkeet' end),
    'sv', jsonb_build_object('by', 'original', 'text', case key when 'personnel' then 'Personalkostnader' when 'travel' then 'Resekostnader'
      when 'premises' then 'Lokalhyror' when 'services' then 'Tjänster' else 'Material och förnödenheter' end),
    'en', jsonb_build_object('by', 'original', 'text', case key when 'personnel' then 'Personnel' when 'travel' then 'Travel'
      when 'premises' then 'Rents of premises' when 'services' then 'Services' else 'Materials and supplies' end)))
$$;
create function pg_temp.costs(keys text[]) returns jsonb language sql as $$
  select jsonb_agg(pg_temp.cost(key) order by place) from unnest(keys) with ordinality as one (key, place)
$$;
update calls.call set costs = pg_temp.costs(cost_types) where cost_types is not null;
update calls.funding_rules set costs = pg_temp.costs(cost_types) where cost_types is not null;
update calls.change set change = change || jsonb_build_object('costTypes',
  pg_temp.costs(array(select jsonb_array_elements_text(change -> 'costTypes'))))
where jsonb_typeof(change -> 'costTypes') = 'array';
comment on column calls.call.cost_types is 'read by servers older than costs; goes when none is left';
comment on column calls.funding_rules.cost_types is 'read by servers older than costs; goes when none is left';
-- A budget holds whatever cost types its call has.
alter table applications.budget_line drop constraint budget_line_cost_type_check;
alter table applications.budget_line add constraint budget_line_cost_type_check check (cost_type ~ '^[a-z0-9_]{1,60}$');
