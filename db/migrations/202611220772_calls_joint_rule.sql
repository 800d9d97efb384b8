-- How many municipalities or joint authorities a joint project has at least, and whether a joint authority may apply alone for its members. Null: nobody says it.
alter table calls.call
  add column fewest_parties integer check (fewest_parties between 2 and 20),
  add column authority_alone boolean;
-- What held for every call until now; no source of a round of history says it.
update calls.call set fewest_parties = 2, authority_alone = true where source_key is null;
update calls.change set change = change || '{"fewestParties": 2, "authorityAlone": true}' where change ? 'jointOnly';
