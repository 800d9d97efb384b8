import { writtenMoment } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import { plain } from '../kit/words.ts'
import type { Call } from './call.ts'
import type { ClockNews } from './following.ts'

const letters = inEveryLanguage(
  {
    confirm: {
      subject: 'Vahvista: seuraa hakua {call}',
      body: 'Hei\n\nJoku, luultavasti sinä, haluaa seurata hakua "{call}" tällä osoitteella.\n\nVahvista tästä: {address}\n\nJos et pyytänyt tätä, sinun ei tarvitse tehdä mitään: osoite poistetaan viikon kuluttua.\n\nTalko',
    },
    news: {
      opened: 'Haku on avautunut. Hakuaika päättyy {closes}.',
      closes_in_a_week: 'Hakuaika päättyy alle viikon päästä, {closes}.',
      closes_in_a_day: 'Hakuaika päättyy alle vuorokauden päästä, {closes}.',
      amended: 'Hakua on muutettu: lue haun sivulta, mitä ja miksi.',
      answered: 'Haun sivulla on uusi vastaus kysymykseen.',
      priority: 'Haulle on asetettu etusija.',
      notice: 'Haun sivulla on uusi ilmoitus.',
      notice_withdrawn: 'Haun ilmoitus on peruttu: lue haun sivulta miksi.',
    },
    body: 'Hei\n\n{what}\n\n{address}\n\nSeuraat tätä hakua. Lopeta seuraaminen: {end}\n\nTalko',
    subject: '{call}: {what}',
  },
  {
    sv: {
      confirm: {
        subject: 'Bekräfta: följ utlysningen {call}',
        body: 'Hej\n\nNågon, sannolikt du, vill följa utlysningen "{call}" med den här adressen.\n\nBekräfta här: {address}\n\nOm du inte har bett om detta behöver du inte göra något: adressen raderas om en vecka.\n\nTalko',
      },
      news: {
        opened: 'Utlysningen har öppnat. Ansökningstiden går ut {closes}.',
        closes_in_a_week: 'Ansökningstiden går ut om mindre än en vecka, {closes}.',
        closes_in_a_day: 'Ansökningstiden går ut om mindre än ett dygn, {closes}.',
        amended: 'Utlysningen har ändrats: läs på utlysningens sida vad och varför.',
        answered: 'På utlysningens sida finns ett nytt svar på en fråga.',
        priority: 'Ett företräde har fastställts i utlysningen.',
        notice: 'På utlysningens sida finns en ny notis.',
        notice_withdrawn: 'En notis om utlysningen har återtagits: läs på utlysningens sida varför.',
      },
      body: 'Hej\n\n{what}\n\n{address}\n\nDu följer den här utlysningen. Sluta följa: {end}\n\nTalko',
      subject: '{call}: {what}',
    },
    en: {
      confirm: {
        subject: 'Confirm: follow the call {call}',
        body: 'Dear reader\n\nSomebody, probably you, wants to follow the call "{call}" with this address.\n\nConfirm here: {address}\n\nIf you did not ask for this, you need not do anything: the address is deleted in a week.\n\nTalko',
      },
      news: {
        opened: 'The call has opened. It closes on {closes}.',
        closes_in_a_week: 'The call closes in less than a week, on {closes}.',
        closes_in_a_day: 'The call closes in less than a day, on {closes}.',
        amended: 'The call has been changed: read on its page what and why.',
        answered: 'There is a new answer to a question on the page of the call.',
        priority: 'A priority has been laid down in the call.',
        notice: 'There is a new notice on the page of the call.',
        notice_withdrawn: 'A notice of the call has been withdrawn: read on its page why.',
      },
      body: 'Dear reader\n\n{what}\n\n{address}\n\nYou follow this call. Stop following: {end}\n\nTalko',
      subject: '{call}: {what}',
    },
  },
)

type Written = { readonly subject: string; readonly body: string }
export type FollowerNews = ClockNews | 'amended' | 'answered' | 'priority' | 'notice' | 'notice_withdrawn'

/** To an address that wants to follow a call: nothing else is sent before it confirms. */
export function confirmLetter(call: Pick<Call, 'title'>, lang: Lang, address: string): Written {
  const { subject, body } = letters[lang].confirm
  const title = plain(call.title, lang)
  return { subject: say(subject, { call: title }), body: say(body, { call: title, address }) }
}

type About = { readonly lang: Lang; readonly address: string; readonly end: string }

/** To a follower: what has happened in the call, where to read it, and how to stop. */
export function newsLetter(
  call: Pick<Call, 'title' | 'closesAt'>,
  news: FollowerNews,
  { lang, address, end }: About,
): Written {
  const t = letters[lang]
  const closes = call.closesAt === null ? '' : writtenMoment(call.closesAt, lang)
  const what = t.news[news].replace('{closes}', closes)
  return {
    subject: say(t.subject, { call: plain(call.title, lang), what: what.replace(/[.:].*$/s, '') }),
    body: say(t.body, { what, address, end }),
  }
}
