import { writtenMoment } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'
import type { Changed } from './commitment.ts'
import type { Written } from './letters.ts'
import { words } from './words.ts'

const letters = inEveryLanguage(
  {
    subject: 'Sitoumus on annettava uudelleen: {title}',
    body: 'Hei {name}\n\nHakemuksessa "{title}" on muuttunut se, mihin {party} on sitoutunut ({what}). Sitoumus ei ole enää voimassa, ja hakemusta ei voi lähettää ilman sitä.\n\nKirjaudu Talkoon: sitoumuksen sivulla näet, mikä on muuttunut, ja allekirjoittaja voi sitoutua uudelleen.\nHakuaika päättyy {closes}.\n\nTalko',
  },
  {
    sv: {
      subject: 'Åtagandet måste ges på nytt: {title}',
      body: 'Hej {name}\n\nI ansökan "{title}" har det som {party} har åtagit sig ändrats ({what}). Åtagandet gäller inte längre, och ansökan kan inte sändas utan det.\n\nLogga in i Talko: på sidan för åtagandet ser du vad som har ändrats, och den som undertecknar kan ge åtagandet på nytt.\nAnsökningstiden går ut {closes}.\n\nTalko',
    },
    en: {
      subject: 'The commitment must be given again: {title}',
      body: 'Dear {name}\n\nIn the application "{title}", what {party} has committed to has changed ({what}). The commitment no longer holds, and the application cannot be sent without it.\n\nSign in to Talko: the page of the commitment shows what has changed, and a signatory can commit again.\nThe application period ends on {closes}.\n\nTalko',
    },
  },
)

export type Reopened = {
  readonly title: Words
  readonly party: Words
  readonly changed: readonly Changed[]
  readonly closesAt: Date
}

/** To the people of a partner whose commitment no longer holds for what stands in the application. */
export function reopenedLetter(reopened: Reopened, { name, lang }: { name: string; lang: Lang }): Written {
  const values = {
    name,
    title: plain(reopened.title, lang) || words[lang].untitled,
    party: plain(reopened.party, lang),
    what: reopened.changed.map((one) => words[lang].changed[one]).join(', '),
    closes: writtenMoment(reopened.closesAt, lang),
  }
  return { subject: say(letters[lang].subject, values), body: say(letters[lang].body, values) }
}
