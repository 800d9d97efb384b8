import { writtenDay, dayOf, writtenSecond } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'
import type { Written } from './letters.ts'
import type { Receipt } from './receipt.ts'

/** Why it was admitted is read in the service. */
const letters = inEveryLanguage(
  {
    subject: 'Hakuajan jälkeen saapunut hakemus on otettu käsiteltäväksi: {number}',
    body: 'Hei {name}\n\nHakemus "{title}" saapui {arrived}, hakuajan päätyttyä. Viranomainen on {day} tehnyt päätöksen ottaa sen käsiteltäväksi.\n\nAsianumero: {number}\nVersio: {version}\nTiiviste (SHA-256): {hash}\n\nPeruste ja syy näkyvät Talkossa hakemuksen sivulla.\n\nTalko',
  },
  {
    sv: {
      subject: 'Ansökan som kom in efter ansökningstiden tas upp till behandling: {number}',
      body: 'Hej {name}\n\nAnsökan "{title}" kom in {arrived}, efter ansökningstiden. Myndigheten har {day} beslutat ta upp den till behandling.\n\nÄrendenummer: {number}\nVersion: {version}\nKontrollsumma (SHA-256): {hash}\n\nGrunden och skälet finns i Talko på ansökans sida.\n\nTalko',
    },
    en: {
      subject: 'An application that arrived after the deadline has been admitted: {number}',
      body: 'Dear {name}\n\nThe application "{title}" arrived on {arrived}, after the deadline. The authority decided on {day} to admit it.\n\nCase number: {number}\nVersion: {version}\nHash (SHA-256): {hash}\n\nThe ground and the reason can be read in Talko on the page of the application.\n\nTalko',
    },
  },
)

type Admitted = { readonly title: Words; readonly receipt: Receipt; readonly admittedAt: Date }

/** To the people of every party: an application that arrived after closing has been admitted, when it had arrived, and as which version. */
export function admissionLetter(
  { title, receipt, admittedAt }: Admitted,
  { name, lang }: { readonly name: string; readonly lang: Lang },
): Written {
  const values = {
    name,
    title: plain(title, lang),
    arrived: writtenSecond(receipt.arrivedAt, lang),
    day: writtenDay(dayOf(admittedAt), lang),
    number: receipt.caseNumber,
    version: receipt.number,
    hash: receipt.hash,
  }
  return { subject: say(letters[lang].subject, { number: receipt.caseNumber }), body: say(letters[lang].body, values) }
}
