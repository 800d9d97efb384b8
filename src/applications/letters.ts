import { writtenMoment } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { euros } from '../kit/money.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'
import type { Receipt } from './receipt.ts'

/** Letters of this room. No secret content and no links that act: who wants to do something signs in. */
const letters = inEveryLanguage(
  {
    receipt: {
      subject: 'Hakemus on vastaanotettu: {number}',
      body: 'Hei {name}\n\nHakemus "{title}" saapui {arrived}.\n\nAsianumero: {number}\nVersio: {version}\nTiiviste (SHA-256): {hash}\nHaettu avustus: {sought}\n\nVoit muokata hakemusta ja lähettää sen uudelleen hakuajan loppuun asti. Viimeksi lähetetty versio on voimassa. Hakemuksen voi peruuttaa ennen päätöstä.\n\nTalko',
    },
    sent: {
      subject: 'Yhteinen hakemus on lähetetty: {number}',
      body: 'Hei {name}\n\n{coordinator} lähetti hakemuksen "{title}", jossa {party} on osatoteuttaja. Hakemus saapui {arrived}.\n\nAsianumero: {number}\nVersio: {version}\n\nNäet lähetetyn hakemuksen Talkossa.\n\nTalko',
    },
    invited: {
      subject: 'Kutsu osatoteuttajaksi: {title}',
      body: 'Hei {name}\n\n{coordinator} on lisännyt organisaation {party} osatoteuttajaksi yhteiseen hakemukseen "{title}".\n\nKirjaudu Talkoon ja katso tehtävät, kirjoita kustannukset ja omarahoitusosuus ja sitoudu niihin. Vain oman organisaatiosi allekirjoittaja voi sitoutua.\nHakuaika päättyy {closes}.\n\nTalko',
    },
    committed: {
      subject: 'Osatoteuttaja on sitoutunut: {party}',
      body: 'Hei {name}\n\n{party} on sitoutunut tehtäviinsä, kustannuksiinsa ja omarahoitusosuuteensa hakemuksessa "{title}". Sitoumuksen antoi {signatory}, {position}.\n\nTalko',
    },
    withdrawn: {
      subject: 'Hakemus on peruutettu: {number}',
      body: 'Hei {name}\n\n{coordinator} peruutti hakemuksen "{title}" {arrived}. Hakemusta ei käsitellä.\n\nAsianumero: {number}\n\nTalko',
    },
    untitled: 'Nimetön hakemus',
  },
  {
    sv: {
      receipt: {
        subject: 'Ansökan har tagits emot: {number}',
        body: 'Hej {name}\n\nAnsökan "{title}" kom in {arrived}.\n\nÄrendenummer: {number}\nVersion: {version}\nKontrollsumma (SHA-256): {hash}\nSökt understöd: {sought}\n\nDu kan ändra ansökan och sända den på nytt tills ansökningstiden går ut. Den version som sänts sist gäller. Ansökan kan återkallas före beslutet.\n\nTalko',
      },
      sent: {
        subject: 'Den gemensamma ansökan har sänts: {number}',
        body: 'Hej {name}\n\n{coordinator} har sänt ansökan "{title}", där {party} är delgenomförare. Ansökan kom in {arrived}.\n\nÄrendenummer: {number}\nVersion: {version}\n\nDu ser den sända ansökan i Talko.\n\nTalko',
      },
      invited: {
        subject: 'Inbjudan att bli delgenomförare: {title}',
        body: 'Hej {name}\n\n{coordinator} har lagt till {party} som delgenomförare i den gemensamma ansökan "{title}".\n\nLogga in i Talko och se uppgifterna, skriv in kostnaderna och självfinansieringsandelen och ge ert åtagande. Bara den som har rätt att underteckna för din organisation kan ge det.\nAnsökningstiden går ut {closes}.\n\nTalko',
      },
      committed: {
        subject: 'En delgenomförare har gett sitt åtagande: {party}',
        body: 'Hej {name}\n\n{party} har gett sitt åtagande om uppgifter, kostnader och självfinansieringsandel i ansökan "{title}". Åtagandet gavs av {signatory}, {position}.\n\nTalko',
      },
      withdrawn: {
        subject: 'Ansökan har återkallats: {number}',
        body: 'Hej {name}\n\n{coordinator} återkallade ansökan "{title}" {arrived}. Ansökan behandlas inte.\n\nÄrendenummer: {number}\n\nTalko',
      },
      untitled: 'Ansökan utan namn',
    },
    en: {
      receipt: {
        subject: 'Application received: {number}',
        body: 'Dear {name}\n\nThe application "{title}" arrived on {arrived}.\n\nCase number: {number}\nVersion: {version}\nHash (SHA-256): {hash}\nGrant sought: {sought}\n\nYou can edit the application and send it again until the application period ends. The version sent last is the one that counts. The application can be withdrawn before the decision.\n\nTalko',
      },
      sent: {
        subject: 'Joint application sent: {number}',
        body: 'Dear {name}\n\n{coordinator} has sent the application "{title}", in which {party} is an implementing partner. It arrived on {arrived}.\n\nCase number: {number}\nVersion: {version}\n\nYou can read the application as it was sent in Talko.\n\nTalko',
      },
      invited: {
        subject: 'Invitation to be an implementing partner: {title}',
        body: 'Dear {name}\n\n{coordinator} has added {party} as an implementing partner to the joint application "{title}".\n\nSign in to Talko to read the tasks, enter the costs and your own contribution, and commit to them. Only a signatory of your own organisation can give the commitment.\nThe application period ends on {closes}.\n\nTalko',
      },
      committed: {
        subject: 'A partner has committed: {party}',
        body: 'Dear {name}\n\n{party} has committed to its tasks, costs and own contribution in the application "{title}". The commitment was given by {signatory}, {position}.\n\nTalko',
      },
      withdrawn: {
        subject: 'Application withdrawn: {number}',
        body: 'Dear {name}\n\n{coordinator} withdrew the application "{title}" on {arrived}. It will not be examined.\n\nCase number: {number}\n\nTalko',
      },
      untitled: 'Untitled application',
    },
  },
)

export type Written = { readonly subject: string; readonly body: string }

/** What the letters about a version that has arrived tell. */
export type Arrival = {
  readonly title: Words
  readonly receipt: Receipt
  readonly coordinator: Words
}
type Reader = { readonly name: string; readonly lang: Lang }

const titleIn = (title: Words, lang: Lang) => plain(title, lang) || letters[lang].untitled
const shared = ({ title, receipt, coordinator }: Arrival, { name, lang }: Reader) => ({
  name,
  title: titleIn(title, lang),
  coordinator: plain(coordinator, lang),
  arrived: writtenMoment(receipt.arrivedAt, lang),
  number: receipt.caseNumber,
  version: receipt.number,
})

/** To the coordinator's people at once (SähkL 12 §): what arrived, when, under which number, with which hash. */
export function receiptLetter(arrival: Arrival, reader: Reader): Written {
  const { subject, body } = letters[reader.lang].receipt
  const { hash, soughtCents } = arrival.receipt
  const values = { ...shared(arrival, reader), hash, sought: euros(soughtCents, reader.lang) }
  return { subject: say(subject, values), body: say(body, values) }
}

/** To a partner's people: the joint application has been sent. */
export function sentLetter(arrival: Arrival, party: Words, reader: Reader): Written {
  const { subject, body } = letters[reader.lang].sent
  const values = { ...shared(arrival, reader), party: plain(party, reader.lang) }
  return { subject: say(subject, values), body: say(body, values) }
}

export type Invitation = {
  readonly title: Words
  readonly coordinator: Words
  readonly party: Words
  readonly closesAt: Date
}

/** To the people of an organisation that was added as a partner. */
export function invitationLetter(invitation: Invitation, { name, lang }: Reader): Written {
  const { subject, body } = letters[lang].invited
  const values = {
    name,
    title: titleIn(invitation.title, lang),
    coordinator: plain(invitation.coordinator, lang),
    party: plain(invitation.party, lang),
    closes: writtenMoment(invitation.closesAt, lang),
  }
  return { subject: say(subject, values), body: say(body, values) }
}

export type Given = {
  readonly title: Words
  readonly party: Words
  readonly signatory: string
  readonly position: string
}

/** To the coordinator's people: a partner has committed. */
export function commitmentLetter(given: Given, { name, lang }: Reader): Written {
  const { subject, body } = letters[lang].committed
  const { signatory, position } = given
  const values = { name, title: titleIn(given.title, lang), party: plain(given.party, lang), signatory, position }
  return { subject: say(subject, values), body: say(body, values) }
}

export type Withdrawal = {
  readonly title: Words
  readonly coordinator: Words
  readonly caseNumber: string
  readonly at: Date
}

/** To the people of every party: the application was taken back. */
export function withdrawalLetter(withdrawal: Withdrawal, { name, lang }: Reader): Written {
  const { subject, body } = letters[lang].withdrawn
  const values = {
    name,
    title: titleIn(withdrawal.title, lang),
    coordinator: plain(withdrawal.coordinator, lang),
    number: withdrawal.caseNumber,
    arrived: writtenMoment(withdrawal.at, lang),
  }
  return { subject: say(subject, values), body: say(body, values) }
}
