-- Works are found by their features; the text vector beside them served nothing but the comparison of `npm run similar -- --evaluate`,
-- which makes its own, and it was a third of the work of entering one.
alter table catalogue.work drop column search;
