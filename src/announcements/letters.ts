import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import { plain } from '../kit/words.ts'
import type { Announcement } from './announcement.ts'

const letters = inEveryLanguage(
  {
    subject: 'Tiedote: {title}',
    body: 'Hei {name}\n\n{authority} on julkaissut tiedotteen hausta "{call}", johon organisaatiosi haki avustusta.\n\n{title}\n\n{lead}\n\nKoko tiedote ja luettelo hankkeista: {address}\n\nOma päätöksesi on Talkossa asian sivulla.\n\nTalko',
  },
  {
    sv: {
      subject: 'Pressmeddelande: {title}',
      body: 'Hej {name}\n\n{authority} har publicerat ett pressmeddelande om utlysningen "{call}", där din organisation sökte understöd.\n\n{title}\n\n{lead}\n\nHela meddelandet och listan över projekten: {address}\n\nDitt eget beslut finns i Talko på ärendets sida.\n\nTalko',
    },
    en: {
      subject: 'Press release: {title}',
      body: 'Dear {name}\n\nThe {authority} has published a press release on the call "{call}", in which your organisation applied for a grant.\n\n{title}\n\n{lead}\n\nThe whole release and the list of projects: {address}\n\nYour own decision is in Talko, on the page of your case.\n\nTalko',
    },
  },
)

/** The letter that tells a party of a call of the news, in a language in which it has been published. */
export function newsLetter(
  one: Announcement,
  { name, lang, address }: { name: string; lang: Lang; address: string },
): { subject: string; body: string } {
  const title = plain(one.title, lang)
  const holes = {
    name,
    title,
    authority: plain(one.authority.name, lang),
    call: plain(one.call?.title ?? null, lang),
    lead: plain(one.lead, lang),
    address,
  }
  return { subject: say(letters[lang].subject, { title }), body: say(letters[lang].body, holes) }
}
