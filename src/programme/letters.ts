import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'
import type { Enrolment } from './enrolment.ts'

const letters = inEveryLanguage(
  {
    confirmed: {
      subject: '{name} on mukana digikuntakokeilussa',
      body: 'Hei {reader}\n\nOhjelmatoimisto on vahvistanut ilmoittautumisen: {name} on mukana digikuntakokeilussa.\n\nTalko',
    },
    declined: {
      subject: 'Ilmoittautumista digikuntakokeiluun ei vahvistettu: {name}',
      body: 'Hei {reader}\n\nOhjelmatoimisto ei vahvistanut ilmoittautumista ({name}).\n\nSyy: {why}\n\nVoitte ilmoittautua uudelleen.\n\nTalko',
    },
  },
  {
    sv: {
      confirmed: {
        subject: '{name} är med i digikommunförsöket',
        body: 'Hej {reader}\n\nProgramkontoret har bekräftat anmälan: {name} är med i digikommunförsöket.\n\nTalko',
      },
      declined: {
        subject: 'Anmälan till digikommunförsöket bekräftades inte: {name}',
        body: 'Hej {reader}\n\nProgramkontoret bekräftade inte anmälan ({name}).\n\nOrsak: {why}\n\nNi kan anmäla er på nytt.\n\nTalko',
      },
    },
    en: {
      confirmed: {
        subject: '{name} takes part in the digital municipality trial',
        body: 'Dear {reader}\n\nThe programme office has confirmed the enrolment: {name} takes part in the digital municipality trial.\n\nTalko',
      },
      declined: {
        subject: 'The enrolment in the trial was not confirmed: {name}',
        body: 'Dear {reader}\n\nThe programme office did not confirm the enrolment ({name}).\n\nReason: {why}\n\nYou can enrol again.\n\nTalko',
      },
    },
  },
)

/** To those who enrol a municipality: it was confirmed, or why not. */
export function settledLetter(
  { state, settledWhy }: Pick<Enrolment, 'state' | 'settledWhy'>,
  municipality: Words,
  { name: reader, lang }: { readonly name: string; readonly lang: Lang },
): { readonly subject: string; readonly body: string } {
  const name = plain(municipality, lang)
  const { confirmed, declined } = letters[lang]
  if (state === 'confirmed')
    return { subject: say(confirmed.subject, { name }), body: say(confirmed.body, { reader, name }) }
  return { subject: say(declined.subject, { name }), body: say(declined.body, { reader, name, why: settledWhy }) }
}
