import { writtenDay, type Day } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'

const letters = inEveryLanguage(
  {
    subject: {
      one: 'Sinulle on annettu {count} hakemus arvioitavaksi',
      other: 'Sinulle on annettu {count} hakemusta arvioitavaksi',
    },
    body: 'Hei {name}\n\nSinulle on annettu arvioitavaa haussa "{call}".{due}\n\nKirjaudu Talkoon ja avaa Arvioitavat. Kerro jokaisesta hakemuksesta ensin, oletko esteellinen. Vasta sitten näet sisällön.\n\nTalko',
    due: ' Arvioi viimeistään {day}.',
  },
  {
    sv: {
      subject: { one: 'Du har fått {count} ansökan att bedöma', other: 'Du har fått {count} ansökningar att bedöma' },
      body: 'Hej {name}\n\nDu har fått ansökningar att bedöma i utlysningen "{call}".{due}\n\nLogga in i Talko och öppna Att bedöma. Meddela först om varje ansökan om du är jävig. Först därefter ser du innehållet.\n\nTalko',
      due: ' Bedöm senast {day}.',
    },
    en: {
      subject: {
        one: 'You have been given {count} application to assess',
        other: 'You have been given {count} applications to assess',
      },
      body: 'Dear {name}\n\nYou have been given applications to assess in the call "{call}".{due}\n\nSign in to Talko and open To assess. For each application, first say whether you are disqualified. Only then do you see its content.\n\nTalko',
      due: ' Please assess by {day}.',
    },
  },
)

export type Written = { readonly subject: string; readonly body: string }

/** The letter to an assessor who was given applications: how many, in which call, by when; nothing of the applications themselves. */
export function assignedLetter(
  { name, lang }: { readonly name: string; readonly lang: Lang },
  { count, call, dueOn }: { readonly count: number; readonly call: Words; readonly dueOn: Day | undefined },
): Written {
  const said = letters[lang]
  const due = dueOn === undefined ? '' : say(said.due, { day: writtenDay(dueOn, lang) })
  return { subject: say(said.subject, { count }), body: say(said.body, { name, call: plain(call, lang), due }) }
}
