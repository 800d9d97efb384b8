import type { Lang } from '../../kit/lang.ts'
import { inEveryLanguage, say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'

/** The letter that tells of a decision. What was decided is not in it: who wants to read it signs in, and is thereby served. */
const notices = inEveryLanguage(
  {
    subject: 'Päätös on luettavissa: {number}',
    body: 'Hei {name}\n\n{authority} on tehnyt päätöksen hakemuksesta ”{title}”, jossa {party} on mukana.\n\nAsianumero: {number}\n\nKirjaudu Talkoon ja avaa päätös. Oikaisuvaatimuksen määräaika alkaa, kun organisaatiosi avaa päätöksen ensimmäisen kerran.\n\nTalko',
  },
  {
    sv: {
      subject: 'Beslutet kan läsas: {number}',
      body: 'Hej {name}\n\n{authority} har fattat beslut om ansökan ”{title}”, där {party} är med.\n\nÄrendenummer: {number}\n\nLogga in i Talko och öppna beslutet. Tiden för begäran om omprövning börjar när din organisation öppnar beslutet första gången.\n\nTalko',
    },
    en: {
      subject: 'The decision can be read: {number}',
      body: 'Dear {name}\n\n{authority} has decided on the application "{title}", in which {party} takes part.\n\nCase number: {number}\n\nSign in to Talko and open the decision. The time for requesting rectification begins when your organisation opens the decision for the first time.\n\nTalko',
    },
  },
)

export type Notice = {
  readonly authority: Words
  readonly title: Words
  readonly party: Words
  readonly caseNumber: string
}

/** To the people of a party: the decision waits for them. In the language of the reader. */
export function noticeOf(notice: Notice, { name, lang }: { readonly name: string; readonly lang: Lang }) {
  const values = {
    name,
    authority: plain(notice.authority, lang),
    title: plain(notice.title, lang),
    party: plain(notice.party, lang),
    number: notice.caseNumber,
  }
  const { subject, body } = notices[lang]
  return { subject: say(subject, values), body: say(body, values) }
}
