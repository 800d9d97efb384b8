import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'
import type { Written } from './letters.ts'
import { words } from './words.ts'

const letters = inEveryLanguage(
  {
    subject: 'Sait kirjoitettavaksi hakemuksen osan',
    body: 'Hei {reader}\n\n{by} antoi sinulle kirjoitettavaksi osan ”{section}” hakemuksessa ”{title}”. Se odottaa omissa tehtävissäsi Talkossa.',
  },
  {
    sv: {
      subject: 'Du har fått en del av en ansökan att skriva',
      body: 'Hej {reader}\n\n{by} gav dig delen ”{section}” i ansökan ”{title}” att skriva. Den väntar bland dina uppgifter i Talko.',
    },
    en: {
      subject: 'You have been given a part of an application to write',
      body: 'Hello {reader}\n\n{by} gave you the part “{section}” of the application “{title}” to write. It waits among your tasks in Talko.',
    },
  },
)

/** To the person who is to write a section: which, of what, and who gave it. */
export function sectionLetter(
  given: { readonly by: string; readonly section: Words; readonly title: Words },
  reader: { readonly name: string; readonly lang: Lang },
): Written {
  const { lang } = reader
  const title = plain(given.title, lang) || words[lang].untitled
  const values = { reader: reader.name, by: given.by, section: plain(given.section, lang), title }
  return { subject: letters[lang].subject, body: say(letters[lang].body, values) }
}
