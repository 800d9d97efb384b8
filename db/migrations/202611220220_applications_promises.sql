-- What a commitment promised, word by word and cent by cent: `digest` is its hash, and a later change can be told in words.
-- `basis` is where the signatory's right comes from, for example a paragraph of the municipal executive's minutes.
alter table applications.commitment add column promised jsonb not null;
alter table applications.commitment add column basis text not null default '';
