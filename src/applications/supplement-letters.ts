import { writtenMoment } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import type { Written } from './letters.ts'

/** Letters about supplementing: in which case, by when; never what is lacking, which may be secret. */
const letters = inEveryLanguage(
  {
    asked: {
      subject: 'Hakemusta pyydetään täydentämään viimeistään {due}: {number}',
      body: 'Hei {name}\n\nViranomainen pyytää täydentämään hakemusta asiassa {number}. Vastaa viimeistään {due}.\n\nKirjaudu Talkoon ja katso, mitä pyydetään: Omat tehtävät. Vain pyydetyt kohdat ovat auki. Jos et vastaa määräajassa, asia voidaan ratkaista ilman täydennystä (hallintolaki 33\u00a0§). Voit pyytää lisäaikaa viestillä.\n\nTalko',
    },
    extended: {
      subject: 'Täydennykselle on uusi määräaika {due}: {number}',
      body: 'Hei {name}\n\nAsiassa {number} pyydetyn täydennyksen uusi määräaika on {due}.\n\nTalko',
    },
    due: {
      subject: 'Täydennyksen määräaika päättyy {due}: {number}',
      body: 'Hei {name}\n\nAsiassa {number} pyydettyyn täydennykseen ei ole vielä vastattu. Vastaa viimeistään {due}. Jos et vastaa määräajassa, asia voidaan ratkaista ilman täydennystä.\n\nTalko',
    },
    closed: {
      subject: 'Täydennystä ei enää odoteta: {number}',
      body: 'Hei {name}\n\nViranomainen on päättänyt täydennyspyynnön asiassa {number}: vastausta ei enää odoteta. Pyynnön määräaika oli {due}.\n\nAsian käsittely jatkuu niillä tiedoilla, jotka hakemuksessa on. Jos haluat vielä lisätä jotakin, lähetä Talkossa viesti.\n\nTalko',
    },
    answered: {
      subject: 'Täydennys on vastaanotettu: {number}',
      body: 'Hei {name}\n\nTäydennys asiassa {number} saapui {due}.\n\nVersio: {version}\nTiiviste (SHA-256): {hash}\n\nTalko',
    },
  },
  {
    sv: {
      asked: {
        subject: 'Ansökan behöver kompletteras senast {due}: {number}',
        body: 'Hej {name}\n\nMyndigheten ber att ansökan i ärendet {number} kompletteras. Svara senast {due}.\n\nLogga in i Talko och se vad som begärs: Mina uppgifter. Bara de punkter som begärs är öppna. Om du inte svarar i tid kan ärendet avgöras utan kompletteringen (förvaltningslagen 33\u00a0§). Du kan be om mer tid med ett meddelande.\n\nTalko',
      },
      extended: {
        subject: 'Kompletteringen har en ny tidsfrist {due}: {number}',
        body: 'Hej {name}\n\nDen nya tidsfristen för kompletteringen i ärendet {number} är {due}.\n\nTalko',
      },
      due: {
        subject: 'Tidsfristen för kompletteringen går ut {due}: {number}',
        body: 'Hej {name}\n\nBegäran om komplettering i ärendet {number} har inte besvarats ännu. Svara senast {due}. Om du inte svarar i tid kan ärendet avgöras utan kompletteringen.\n\nTalko',
      },
      closed: {
        subject: 'Kompletteringen behövs inte längre: {number}',
        body: 'Hej {name}\n\nMyndigheten har avslutat begäran om komplettering i ärendet {number}: inget svar väntas längre. Tidsfristen var {due}.\n\nÄrendet behandlas vidare med de uppgifter som finns i ansökan. Om du ännu vill lägga till något kan du skicka ett meddelande i Talko.\n\nTalko',
      },
      answered: {
        subject: 'Kompletteringen har tagits emot: {number}',
        body: 'Hej {name}\n\nKompletteringen i ärendet {number} kom in {due}.\n\nVersion: {version}\nKontrollsumma (SHA-256): {hash}\n\nTalko',
      },
    },
    en: {
      asked: {
        subject: 'Please supplement the application by {due}: {number}',
        body: 'Dear {name}\n\nThe authority asks for a supplement to the application in case {number}. Please answer by {due}.\n\nSign in to Talko to see what is asked: My tasks. Only what is asked for is open. If you do not answer in time, the case can be decided without the supplement (Administrative Procedure Act, section 33). You can ask for more time by a message.\n\nTalko',
      },
      extended: {
        subject: 'New deadline for the supplement, {due}: {number}',
        body: 'Dear {name}\n\nThe new deadline for the supplement in case {number} is {due}.\n\nTalko',
      },
      due: {
        subject: 'The supplement is due on {due}: {number}',
        body: 'Dear {name}\n\nThe request to supplement in case {number} has not been answered yet. Please answer by {due}. If you do not answer in time, the case can be decided without the supplement.\n\nTalko',
      },
      closed: {
        subject: 'The supplement is no longer awaited: {number}',
        body: 'Dear {name}\n\nThe authority has ended the request to supplement in case {number}: no answer is awaited any more. The deadline was {due}.\n\nThe case goes on with what the application holds. If you still want to add something, send a message in Talko.\n\nTalko',
      },
      answered: {
        subject: 'Supplement received: {number}',
        body: 'Dear {name}\n\nThe supplement in case {number} arrived on {due}.\n\nVersion: {version}\nHash (SHA-256): {hash}\n\nTalko',
      },
    },
  },
)

export type Reader = { readonly name: string; readonly lang: Lang }
type Told = { readonly caseNumber: string; readonly due: Date }

export type SupplementNews = 'asked' | 'extended' | 'due' | 'closed'

/** To the people of every party: the request, its new deadline, that it is about to end, or that no answer is awaited any more. */
export function supplementLetter(kind: SupplementNews, told: Told, { name, lang }: Reader): Written {
  const { subject, body } = letters[lang][kind]
  const values = { name, number: told.caseNumber, due: writtenMoment(told.due, lang) }
  return { subject: say(subject, values), body: say(body, values) }
}

type Arrived = Told & { readonly version: number; readonly hash: string }

/** To the people of every party at once (SähkL 12 §): the answer has arrived, when, as which version, with which hash. */
export function answeredLetter(arrived: Arrived, { name, lang }: Reader): Written {
  const { subject, body } = letters[lang].answered
  const values = { name, number: arrived.caseNumber, due: writtenMoment(arrived.due, lang) }
  return {
    subject: say(subject, values),
    body: say(body, { ...values, version: arrived.version, hash: arrived.hash }),
  }
}
