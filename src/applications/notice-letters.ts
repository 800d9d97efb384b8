import type { Notice } from '../calls/notice.ts'
import { writtenMoment } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'
import type { Written } from './letters.ts'

const letters = inEveryLanguage(
  {
    subject: { published: 'Ilmoitus hausta: {call}', withdrawn: 'Ilmoitus on peruttu: {call}' },
    said: {
      published: 'Hausta "{call}", johon organisaatiollasi on hakemus, julkaistiin ilmoitus {at}.',
      withdrawn: 'Haun "{call}", johon organisaatiollasi on hakemus, ilmoitus {number} peruttiin {at}.',
    },
    body: 'Hei {name}\n\n{what}\n\nIlmoitus ei muuta haun ehtoja. Lue se haun sivulta: {address}\n\nTalko',
  },
  {
    sv: {
      subject: { published: 'En notis om utlysningen: {call}', withdrawn: 'En notis har återtagits: {call}' },
      said: {
        published: 'En notis om utlysningen "{call}", där din organisation har en ansökan, publicerades {at}.',
        withdrawn: 'Notis {number} om utlysningen "{call}", där din organisation har en ansökan, återtogs {at}.',
      },
      body: 'Hej {name}\n\n{what}\n\nNotisen ändrar inte utlysningens villkor. Läs den på utlysningens sida: {address}\n\nTalko',
    },
    en: {
      subject: { published: 'A notice of the call: {call}', withdrawn: 'A notice has been withdrawn: {call}' },
      said: {
        published:
          'A notice of the call "{call}", in which your organisation has an application, was published on {at}.',
        withdrawn:
          'Notice {number} of the call "{call}", in which your organisation has an application, was withdrawn on {at}.',
      },
      body: 'Dear {name}\n\n{what}\n\nThe notice does not change the terms of the call. Read it on the page of the call: {address}\n\nTalko',
    },
  },
)

type Told = {
  readonly title: Words
  readonly notice: Pick<Notice, 'number'>
  readonly what: 'published' | 'withdrawn'
  readonly at: Date
  readonly addressIn: (lang: Lang) => string
}

/** To the people of every party with an application in a call of which a notice was published or withdrawn; never what it says. */
export function noticeLetter(
  { title, notice, what, at, addressIn }: Told,
  { name, lang }: { readonly name: string; readonly lang: Lang },
): Written {
  const [t, call] = [letters[lang], plain(title, lang)]
  const said = t.said[what]
    .replace('{call}', () => call)
    .replace('{number}', String(notice.number))
    .replace('{at}', writtenMoment(at, lang))
  return { subject: say(t.subject[what], { call }), body: say(t.body, { name, what: said, address: addressIn(lang) }) }
}
