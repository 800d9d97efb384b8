-- Whether a call has one period or goes on (TVA 1394/2022: among the minimum data). Null: nobody says it, as of the rounds of history;
-- what was written here had one opening and one closing.
alter table calls.call add column period_kind text check (period_kind in ('single', 'continuous'));
update calls.call set period_kind = 'single' where source_key is null;
-- The real round that a draft began from, itself or by way of a copy: what is proposed for it is proposed first.
alter table calls.call add column like_round text;
