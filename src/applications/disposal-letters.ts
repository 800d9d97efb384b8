import { writtenDay, type Day } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'
import type { Written } from './letters.ts'

const letters = inEveryLanguage(
  {
    subject: 'Luonnos poistetaan {day}: {title}',
    body: 'Hei {name}\n\nHakemusta "{title}" ei lähetetty, ja haku on päättynyt. Luonnos ja sen liitteet poistetaan {day}. Kopioi sitä ennen, mitä haluat säästää.\n\nKukaan viranomaisessa ei ole nähnyt luonnosta.\n\nTalko',
    untitled: 'Nimetön hakemus',
  },
  {
    sv: {
      subject: 'Utkastet tas bort {day}: {title}',
      body: 'Hej {name}\n\nAnsökan "{title}" sändes aldrig, och utlysningen är avslutad. Utkastet och dess bilagor tas bort {day}. Kopiera före det sådant som du vill spara.\n\nIngen vid myndigheten har sett utkastet.\n\nTalko',
      untitled: 'Ansökan utan namn',
    },
    en: {
      subject: 'The draft is removed on {day}: {title}',
      body: 'Dear {name}\n\nThe application "{title}" was never sent, and the call has ended. The draft and its attachments are removed on {day}. Copy what you want to keep before that.\n\nNobody at the authority has seen the draft.\n\nTalko',
      untitled: 'Untitled application',
    },
  },
)

/** To the people of every party of a draft that was never sent: when it is removed. */
export function removalLetter(
  { title, on }: { readonly title: Words; readonly on: Day },
  { name, lang }: { readonly name: string; readonly lang: Lang },
): Written {
  const values = { name, title: plain(title, lang) || letters[lang].untitled, day: writtenDay(on, lang) }
  return { subject: say(letters[lang].subject, values), body: say(letters[lang].body, values) }
}
