-- The words that a signatory read and committed by, in the language in which they were read; null for commitments given before they were kept.
alter table applications.commitment
  add column statement text,
  add column statement_lang text check (statement_lang in ('fi', 'sv', 'en')),
  add constraint commitment_statement_whole check ((statement is null) = (statement_lang is null));
