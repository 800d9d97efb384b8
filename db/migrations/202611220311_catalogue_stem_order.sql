-- Stems are looked up by the thousand and never shown in order: plain comparison of bytes is several times quicker than that of a language.
alter table catalogue.stem
  alter column lang type text collate "C",
  alter column stem type text collate "C";
