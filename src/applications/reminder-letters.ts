import { writtenMoment } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'
import type { Written } from './letters.ts'

const letters = inEveryLanguage(
  {
    subject: 'Hakuaika päättyy {closes}: {title}',
    draft:
      'Hei {name}\n\nHakemus "{title}" on vielä luonnos. Sitä ei käsitellä, ellei allekirjoittaja lähetä sitä ennen kuin hakuaika päättyy {closes}.\n\nTalko',
    edited:
      'Hei {name}\n\nHakemusta "{title}" on muutettu lähettämisen jälkeen. Muutoksia ei käsitellä, ellei allekirjoittaja lähetä hakemusta uudelleen ennen kuin hakuaika päättyy {closes}. Siihen asti voimassa on viimeksi lähetetty versio.\n\nTalko',
    partner:
      'Hei {name}\n\nHakemus "{title}" odottaa organisaation {party} sitoumusta. Sitä ei voi lähettää ilman sitoumusta. Hakuaika päättyy {closes}.\n\nTalko',
    untitled: 'Nimetön hakemus',
  },
  {
    sv: {
      subject: 'Ansökningstiden går ut {closes}: {title}',
      draft:
        'Hej {name}\n\nAnsökan "{title}" är fortfarande ett utkast. Den behandlas inte om den som undertecknar inte sänder den innan ansökningstiden går ut {closes}.\n\nTalko',
      edited:
        'Hej {name}\n\nAnsökan "{title}" har ändrats efter att den sändes. Ändringarna behandlas inte om den som undertecknar inte sänder ansökan på nytt innan ansökningstiden går ut {closes}. Till dess gäller den version som sänts sist.\n\nTalko',
      partner:
        'Hej {name}\n\nAnsökan "{title}" väntar på åtagandet från {party}. Den kan inte sändas utan åtagandet. Ansökningstiden går ut {closes}.\n\nTalko',
      untitled: 'Ansökan utan namn',
    },
    en: {
      subject: 'Application period ends on {closes}: {title}',
      draft:
        'Dear {name}\n\nThe application "{title}" is still a draft. It will not be examined unless a signatory sends it before the application period ends on {closes}.\n\nTalko',
      edited:
        'Dear {name}\n\nThe application "{title}" has been edited since it was sent. The edits will not be examined unless a signatory sends it again before the application period ends on {closes}. Until then the version sent last is the one that counts.\n\nTalko',
      partner:
        'Dear {name}\n\nThe application "{title}" is waiting for the commitment of {party}. It cannot be sent without it. The application period ends on {closes}.\n\nTalko',
      untitled: 'Untitled application',
    },
  },
)

export type Unsent = {
  readonly title: Words
  readonly closesAt: Date
  /** Nothing has been sent, or what was sent has been edited since. */
  readonly what: 'draft' | 'edited'
}
type Reader = { readonly name: string; readonly lang: Lang }

const valuesOf = ({ title, closesAt }: Unsent, { name, lang }: Reader) => ({
  name,
  title: plain(title, lang) || letters[lang].untitled,
  closes: writtenMoment(closesAt, lang),
})

/** To the coordinator's people: what is not sent before closing is not examined. */
export function unsentLetter(unsent: Unsent, reader: Reader): Written {
  const values = valuesOf(unsent, reader)
  return { subject: say(letters[reader.lang].subject, values), body: say(letters[reader.lang][unsent.what], values) }
}

/** To the people of a partner whose commitment is missing or no longer holds. */
export function waitingLetter(unsent: Unsent, party: Words, reader: Reader): Written {
  const values = { ...valuesOf(unsent, reader), party: plain(party, reader.lang) }
  return { subject: say(letters[reader.lang].subject, values), body: say(letters[reader.lang].partner, values) }
}
