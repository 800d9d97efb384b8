-- Whose letters there are in the outbox: those of the authority in a case and those to private followers are told from the others
-- by their kind. Letters written before are told apart by what they are about.
update io.mail set about_kind = 'case'
where about_kind = 'application'
  and once ~ '^(version|admitted|transferred|withdrawn|message|secrecy|decision|edit-[a-z_]+|supplement-[a-z_]+):';
update io.mail set about_kind = 'following' where about_kind = 'call' and to_name = to_address;
