import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import type { Written } from './letters.ts'

/** Letters about what the authority changes on behalf of a party: in which case; never what, which may be secret. */
const letters = inEveryLanguage(
  {
    opened: {
      subject: 'Viranomainen voi muuttaa hakemuksen kohtia hakijan puolesta: {number}',
      body: 'Hei {name}\n\nViranomainen on hakijan pyynnöstä avannut hakemuksesta asiassa {number} nimetyt kohdat muutettaviksi hakijan puolesta. Muutettavat kohdat, pyynnön syyn ja sen, mihin asti ne ovat auki, näette hakemuksen sivulta Talkossa. Jos osapuolenne on toista mieltä, kirjoittakaa viranomaiselle viesti asiassa.\n\nTalko',
    },
    made: {
      subject: 'Viranomainen on muuttanut hakemusta hakijan puolesta: {number}',
      body: 'Hei {name}\n\nViranomainen on muuttanut hakemusta asiassa {number} hakijan puolesta. Talkossa hakemuksen sivulta näette, mitä muutettiin, kuka muutti ja mitä kohdissa luki ennen. Jos muutos ei ole oikein, kirjoittakaa viranomaiselle viesti asiassa.\n\nTalko',
    },
    dropped: {
      subject: 'Hakemusta ei muuteta hakijan puolesta: {number}',
      body: 'Hei {name}\n\nViranomainen ei muuta hakemusta asiassa {number} hakijan puolesta: avatut kohdat on suljettu, ja hakemus on ennallaan.\n\nTalko',
    },
  },
  {
    sv: {
      opened: {
        subject: 'Myndigheten kan ändra punkter i ansökan på sökandens vägnar: {number}',
        body: 'Hej {name}\n\nMyndigheten har på sökandens begäran öppnat angivna punkter i ansökan i ärendet {number} för ändring på sökandens vägnar. Vilka punkterna är, skälet till begäran och hur länge de är öppna ser ni på ansökans sida i Talko. Om er part är av annan åsikt kan ni skriva ett meddelande till myndigheten i ärendet.\n\nTalko',
      },
      made: {
        subject: 'Myndigheten har ändrat ansökan på sökandens vägnar: {number}',
        body: 'Hej {name}\n\nMyndigheten har ändrat ansökan i ärendet {number} på sökandens vägnar. På ansökans sida i Talko ser ni vad som ändrades, vem som ändrade och vad som stod tidigare. Om ändringen inte stämmer kan ni skriva ett meddelande till myndigheten i ärendet.\n\nTalko',
      },
      dropped: {
        subject: 'Ansökan ändras inte på sökandens vägnar: {number}',
        body: 'Hej {name}\n\nMyndigheten ändrar inte ansökan i ärendet {number} på sökandens vägnar: de öppnade punkterna har stängts och ansökan är oförändrad.\n\nTalko',
      },
    },
    en: {
      opened: {
        subject: 'The authority may change parts of the application on behalf of the applicant: {number}',
        body: 'Dear {name}\n\nAt the request of the applicant the authority has opened named parts of the application in the case {number} to be changed on behalf of the applicant. Which parts, why, and how long they are open stands on the page of the application in Talko. If your party sees it otherwise, write a message to the authority in the case.\n\nTalko',
      },
      made: {
        subject: 'The authority has changed the application on behalf of the applicant: {number}',
        body: 'Dear {name}\n\nThe authority has changed the application in the case {number} on behalf of the applicant. The page of the application in Talko tells what was changed, by whom, and what stood there before. If the change is not right, write a message to the authority in the case.\n\nTalko',
      },
      dropped: {
        subject: 'The application is not changed on behalf of the applicant: {number}',
        body: 'Dear {name}\n\nThe authority does not change the application in the case {number} on behalf of the applicant: the parts that were opened are closed, and the application is as it was.\n\nTalko',
      },
    },
  },
)

export type EditNews = 'opened' | 'made' | 'dropped'

/** To the people of every party: named parts were opened to the authority, were changed by it, or are closed without a change. */
export function editLetter(
  kind: EditNews,
  number: string,
  { name, lang }: { readonly name: string; readonly lang: Lang },
): Written {
  const { subject, body } = letters[lang][kind]
  return { subject: say(subject, { number }), body: say(body, { name, number }) }
}
