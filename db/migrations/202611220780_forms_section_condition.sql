-- A section may be asked only where an earlier question is answered so: with it its noun and its questions.
alter table forms.section
  add column when_question text,
  add column when_value text,
  add check ((when_question is null) = (when_value is null));
