-- Bounds of an answer: the smallest number of rows, the smallest and largest number.
alter table forms.question
  add column least integer check (least >= 0),
  add column smallest integer,
  add column largest integer,
  add check (smallest is null or largest is null or smallest <= largest);
