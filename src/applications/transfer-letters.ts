import { writtenMoment } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'
import type { Written } from './letters.ts'

/** The letter about a transfer to another authority; why is read in the service. */
const letters = inEveryLanguage(
  {
    subject: 'Hakemus on siirretty toiselle viranomaiselle: {number}',
    body: 'Hei {name}\n\n{authority} on siirtänyt hakemuksen "{title}" viranomaiselle {to}, jolle asia kuuluu (hallintolaki 21\u00a0§). {authority} ei enää käsittele hakemusta.\n\nAsianumero: {number}\nHakemus saapui: {arrived}\n\nJos asialla on määräaika, sitä on noudatettu vain, jos {to} saa hakemuksen määräajassa. Syyn näette Talkosta.\n\nTalko',
  },
  {
    sv: {
      subject: 'Ansökan har överförts till en annan myndighet: {number}',
      body: 'Hej {name}\n\n{authority} har överfört ansökan "{title}" till {to}, som ärendet hör till (21\u00a0§ i förvaltningslagen). {authority} behandlar inte längre ansökan.\n\nÄrendenummer: {number}\nAnsökan kom in: {arrived}\n\nOm ärendet har en tidsfrist har den iakttagits bara om {to} får ansökan inom fristen. Skälet ser ni i Talko.\n\nTalko',
    },
    en: {
      subject: 'The application was transferred to another authority: {number}',
      body: 'Dear {name}\n\n{authority} has transferred the application "{title}" to {to}, to which the matter belongs (Administrative Procedure Act, section 21). {authority} no longer handles it.\n\nCase number: {number}\nThe application arrived: {arrived}\n\nWhere the matter has a deadline, it has been met only if {to} receives the application in time. The reason is in Talko.\n\nTalko',
    },
  },
)

type Told = {
  readonly title: Words
  readonly authority: Words
  readonly to: string
  readonly caseNumber: string
  readonly arrivedAt: Date
}

/** To the people of every party: the application was given to the authority that it belongs to. */
export function transferLetter(
  { title, authority, to, caseNumber, arrivedAt }: Told,
  { name, lang }: { readonly name: string; readonly lang: Lang },
): Written {
  const { subject, body } = letters[lang]
  const number = caseNumber
  return {
    subject: say(subject, { number }),
    body: say(body, {
      name,
      number,
      to,
      title: plain(title, lang),
      authority: plain(authority, lang),
      arrived: writtenMoment(arrivedAt, lang),
    }),
  }
}
