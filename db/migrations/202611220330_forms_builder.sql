-- A form that an officer builds: more kinds of questions, required only where a condition holds, the ground of a secret answer.
alter table forms.question
  drop constraint question_kind_check,
  add constraint question_kind_check check (kind in ('text', 'long_text', 'choice', 'choices', 'number', 'money', 'date', 'yes_no',
    'declaration', 'rows', 'table', 'municipality', 'file')),
  add column required_when_question text,
  add column required_when_value text,
  add column ground jsonb,
  add check ((required_when_question is null) = (required_when_value is null)),
  add check (ground is null or visibility = 'secret');
-- How many things keep a draft from being taken into use, counted when it was saved; nought once it is frozen.
alter table forms.form add column unfinished integer not null default 0 check (unfinished >= 0);
create unique index form_draft on forms.form (key) where frozen_at is null;

-- A frozen version never changes, whoever asks: a change is a new version, a new row.
create function forms.keep_frozen() returns trigger language plpgsql as $$
begin
  if old.frozen_at is not null then
    raise exception 'form % is frozen', old.id;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create function forms.keep_frozen_part() returns trigger language plpgsql as $$
declare
  part record := case when tg_op = 'DELETE' then old else new end;
begin
  if exists (select 1 from forms.form where id = part.form_id and frozen_at is not null) then
    raise exception 'form % is frozen', part.form_id;
  end if;
  return part;
end $$;
create trigger form_frozen before update or delete on forms.form for each row execute function forms.keep_frozen();
create trigger section_frozen before insert or update or delete on forms.section for each row execute function forms.keep_frozen_part();
create trigger question_frozen before insert or update or delete on forms.question for each row execute function forms.keep_frozen_part();
