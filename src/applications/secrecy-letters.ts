import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import type { Written } from './letters.ts'

const letters = inEveryLanguage(
  {
    subject: 'Salassapito on ratkaistu asiassa {number}',
    body: 'Hei {name}\n\nViranomainen on ratkaissut, onko jokin hakemuksenne kohta asiassa {number} salassa pidettävä. Sisältöä ei lähetetä sähköpostissa.\n\nKirjaudu Talkoon ja lue ratkaisu: hakemus, Salassa pidettävät tiedot.\n\nTalko',
  },
  {
    sv: {
      subject: 'Sekretessen är avgjord i ärendet {number}',
      body: 'Hej {name}\n\nMyndigheten har avgjort om någon punkt i er ansökan i ärendet {number} ska hållas hemlig. Innehållet sänds inte per e-post.\n\nLogga in i Talko och läs avgörandet: ansökan, Sekretessbelagda uppgifter.\n\nTalko',
    },
    en: {
      subject: 'Secrecy has been decided in case {number}',
      body: 'Dear {name}\n\nThe authority has decided whether a part of your application in case {number} is secret. What it says is not sent by e-mail.\n\nSign in to Talko and read the decision: the application, What is to be kept secret.\n\nTalko',
    },
  },
)

/** To the people of a party: secrecy has been decided, and in which case. Never of what, or what was decided. */
export function secrecyLetter(
  caseNumber: string,
  { name, lang }: { readonly name: string; readonly lang: Lang },
): Written {
  const { subject, body } = letters[lang]
  return { subject: say(subject, { number: caseNumber }), body: say(body, { name, number: caseNumber }) }
}
