-- An account number, checked by its digits; and answers that only the parties and those who handle the case read.
alter table forms.question
  drop constraint question_kind_check,
  add constraint question_kind_check check (kind in ('text', 'long_text', 'choice', 'choices', 'number', 'money', 'date', 'yes_no',
    'declaration', 'rows', 'table', 'municipality', 'file', 'iban')),
  drop constraint question_visibility_check,
  add constraint question_visibility_check check (visibility in ('public', 'authority', 'handlers', 'secret')),
  add check (kind <> 'iban' or visibility = 'handlers');
