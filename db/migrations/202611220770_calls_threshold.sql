-- The thresholds of a call, in hundredths of a point: the lowest weighted score, and the lowest median of a criterion (medians are whole or half points).
alter table calls.call add column lowest_score integer check (lowest_score between 1 and 500);
alter table calls.criterion add column lowest integer check (lowest between 50 and 500 and lowest % 50 = 0);
-- What held for every call until now; a round of history has no threshold that a source says.
update calls.call set lowest_score = 250 where source_key is null;
update calls.criterion r set lowest = 200 from calls.call c where c.id = r.call_id and r.core and c.source_key is null;
update calls.change set change = change || jsonb_build_object('lowestScore', 250, 'criteria', coalesce((
  select jsonb_agg(one.criterion || jsonb_build_object('lowest', case when (one.criterion ->> 'core')::boolean then 200 end) order by one.place)
  from jsonb_array_elements(change -> 'criteria') with ordinality as one (criterion, place)), '[]'))
where change ? 'criteria';
