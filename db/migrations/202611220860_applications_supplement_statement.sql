-- The words by which a signatory committed to what the answer to a request makes anew, in the language in which they were read; null for
-- commitments given before they were kept.
alter table applications.supplement_commitment
  add column statement text,
  add column statement_lang text check (statement_lang in ('fi', 'sv', 'en')),
  add constraint supplement_commitment_statement_whole check ((statement is null) = (statement_lang is null));
