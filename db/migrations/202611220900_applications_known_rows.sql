-- By what the rows of an answer are known while several write them, in the order of the rows (decisions/039): null where nothing was given,
-- then they are known by their places. They are no part of the answer: no version, hash or file holds them.
alter table applications.answer add column row_ids text[];
