import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'

/** The letter to those who handle cases: that something waits, and how much. Neither a case nor a party nor a word of anybody's. */
const letters = inEveryLanguage(
  {
    subject: { one: 'Työpöydällä odottaa {count} tehtävä', other: 'Työpöydällä odottaa {count} tehtävää' },
    body: 'Hei {name}\n\nOsapuoli on kirjoittanut, vastannut tai pyytänyt jotakin asiassa, jota voit käsitellä, tai annettu määräaika on päättynyt. Kirjaudu Talkoon ja avaa Työpöytä: näet siellä, mitä odottaa.\n\nTalko',
  },
  {
    sv: {
      subject: { one: '{count} uppgift väntar på arbetsbordet', other: '{count} uppgifter väntar på arbetsbordet' },
      body: 'Hej {name}\n\nEn part har skrivit, svarat eller begärt något i ett ärende som du kan handlägga, eller en given tidsfrist har gått ut. Logga in i Talko och öppna Arbetsbord: där ser du vad som väntar.\n\nTalko',
    },
    en: {
      subject: { one: '{count} task waits at your desk', other: '{count} tasks wait at your desk' },
      body: 'Dear {name}\n\nA party has written, answered or asked for something in a case that you can handle, or a time that was given has run out. Sign in to Talko and open the desk: it shows what waits.\n\nTalko',
    },
  },
)

/** That tasks wait in cases, to who can handle them. */
export function waitingLetter(
  count: number,
  { name, lang }: { readonly name: string; readonly lang: Lang },
): { readonly subject: string; readonly body: string } {
  const { subject, body } = letters[lang]
  return { subject: say(subject, { count }), body: say(body, { name }) }
}
