import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import type { Written } from './letters.ts'

const letters = inEveryLanguage(
  {
    subject: 'Sinulle on viesti asiassa {number}',
    body: 'Hei {name}\n\nViranomainen on kirjoittanut sinulle asiassa {number}. Viestin sisältöä ei lähetetä sähköpostissa.\n\nKirjaudu Talkoon ja lue viesti: Omat tehtävät.\n\nTalko',
  },
  {
    sv: {
      subject: 'Du har ett meddelande i ärendet {number}',
      body: 'Hej {name}\n\nMyndigheten har skrivit till dig i ärendet {number}. Innehållet sänds inte per e-post.\n\nLogga in i Talko och läs meddelandet: Mina uppgifter.\n\nTalko',
    },
    en: {
      subject: 'You have a message in case {number}',
      body: 'Dear {name}\n\nThe authority has written to you in case {number}. What it says is not sent by e-mail.\n\nSign in to Talko and read the message: My tasks.\n\nTalko',
    },
  },
)

/** To the people of a party: there is a message, and in which case. Never its subject or its text, which may be secret. */
export function messageLetter(
  caseNumber: string,
  { name, lang }: { readonly name: string; readonly lang: Lang },
): Written {
  const { subject, body } = letters[lang]
  return { subject: say(subject, { number: caseNumber }), body: say(body, { name, number: caseNumber }) }
}
