import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'
import type { HandingPhase, TransferEnd } from './coordination.ts'
import type { Written } from './letters.ts'

/** Letters about who coordinates an application; why is read in the service. */
const letters = inEveryLanguage(
  {
    asked: {
      subject: '{from} pyytää teitä hankehallinnoijaksi: {title}',
      body: 'Hei {name}\n\n{from} pyytää, että {to} ottaa hankehallinnoijan tehtävän yhteisessä hakemuksessa "{title}". Allekirjoittajanne ratkaisee asian Talkossa: Omat tehtävät.\n\nTalko',
    },
    accepted: {
      subject: 'Hankehallinnoija on nyt {to}: {title}',
      body: 'Hei {name}\n\nHankehallinnoijan tehtävä hakemuksessa "{title}" on siirtynyt: aiemmin {from}, nyt {to}. {from} on osatoteuttaja ja antaa oman sitoumuksensa. Myös muiden osatoteuttajien sitoumukset pyydetään uudelleen, koska ne annettiin aiemmalle hankehallinnoijalle.\n\nTalko',
    },
    askedByAuthority: {
      subject: '{by} pyytää uutta hankehallinnoijaa: {title}',
      body: 'Hei {name}\n\n{by} pyytää, että {to} ottaa hankehallinnoijan tehtävän hakemuksessa "{title}", asianumero {caseNumber}. Nyt hankehallinnoija on {from}. Pyyntöön vastaa osapuolen {to} allekirjoittaja Talkossa: Omat tehtävät. Syyn näette hakemuksen sivulta. Jos osapuolenne on toista mieltä, kirjoittakaa viranomaiselle viesti asiassa.\n\nTalko',
    },
    acceptedSent: {
      subject: 'Hankehallinnoija on nyt {to}: {title}',
      body: 'Hei {name}\n\nHankehallinnoijan tehtävä lähetetyssä hakemuksessa "{title}" on siirtynyt: aiemmin {from}, nyt {to}. Hakemus on voimassa sellaisena kuin se lähetettiin, ja asianumero on edelleen {caseNumber}. Kunkin osapuolen tehtävät, kustannukset ja sitoumus pysyvät ennallaan. Päätös osoitetaan uudelle hankehallinnoijalle, ja avustus maksetaan sille. Jos osapuolenne ei hyväksy muutosta, kirjoittakaa viranomaiselle viesti asiassa.\n\nTalko',
    },
    withdrawnByAuthority: {
      subject: 'Hankehallinnoijan tehtävää ei siirretä: {title}',
      body: 'Hei {name}\n\n{by} on perunut pyyntönsä, että {to} ottaisi hankehallinnoijan tehtävän hakemuksessa "{title}", asianumero {caseNumber}. Hankehallinnoija on edelleen {from}.\n\nTalko',
    },
    lapsed: {
      subject: 'Hankehallinnoijan tehtävää ei siirretä: {title}',
      body: 'Hei {name}\n\n{from} oli pyytänyt, että {to} ottaisi hankehallinnoijan tehtävän hakemuksessa "{title}". Pyyntö ei ole enää voimassa. Hankehallinnoija on edelleen {from}.\n\nTalko',
    },
    declined: {
      subject: '{to} ei ota hankehallinnoijan tehtävää: {title}',
      body: 'Hei {name}\n\n{to} ei ota hankehallinnoijan tehtävää hakemuksessa "{title}". Hankehallinnoija on edelleen {from}.\n\nTalko',
    },
    withdrawn: {
      subject: 'Hankehallinnoijan tehtävää ei siirretä: {title}',
      body: 'Hei {name}\n\n{from} on perunut pyyntönsä, että {to} ottaisi hankehallinnoijan tehtävän hakemuksessa "{title}". Hankehallinnoija on edelleen {from}.\n\nTalko',
    },
  },
  {
    sv: {
      asked: {
        subject: '{from} ber er bli projektadministratör: {title}',
        body: 'Hej {name}\n\n{from} ber att {to} tar över uppgiften som projektadministratör i den gemensamma ansökan "{title}". Er undertecknare avgör saken i Talko: Mina uppgifter.\n\nTalko',
      },
      accepted: {
        subject: 'Projektadministratör är nu {to}: {title}',
        body: 'Hej {name}\n\nUppgiften som projektadministratör i ansökan "{title}" har övergått: tidigare {from}, nu {to}. {from} är delgenomförare och ger sitt eget åtagande. Också de andra delgenomförarna ger sina åtaganden på nytt, eftersom de gavs till den tidigare projektadministratören.\n\nTalko',
      },
      askedByAuthority: {
        subject: '{by} ber om en ny projektadministratör: {title}',
        body: 'Hej {name}\n\n{by} ber att {to} tar över uppgiften som projektadministratör i ansökan "{title}", ärendenummer {caseNumber}. Projektadministratör är nu {from}. Begäran besvaras av undertecknaren för {to} i Talko: Mina uppgifter. Skälet ser ni på ansökans sida. Om er part är av annan åsikt kan ni skriva ett meddelande till myndigheten i ärendet.\n\nTalko',
      },
      acceptedSent: {
        subject: 'Projektadministratör är nu {to}: {title}',
        body: 'Hej {name}\n\nUppgiften som projektadministratör i den sända ansökan "{title}" har övergått: tidigare {from}, nu {to}. Ansökan gäller så som den sändes, och ärendenumret är fortfarande {caseNumber}. Varje parts uppgifter, kostnader och åtagande är oförändrade. Beslutet riktas till den nya projektadministratören och understödet betalas till den. Om er part inte godkänner ändringen kan ni skriva ett meddelande till myndigheten i ärendet.\n\nTalko',
      },
      withdrawnByAuthority: {
        subject: 'Uppgiften som projektadministratör överförs inte: {title}',
        body: 'Hej {name}\n\n{by} har återtagit sin begäran att {to} tar över uppgiften som projektadministratör i ansökan "{title}", ärendenummer {caseNumber}. Projektadministratör är fortfarande {from}.\n\nTalko',
      },
      lapsed: {
        subject: 'Uppgiften som projektadministratör överförs inte: {title}',
        body: 'Hej {name}\n\n{from} hade bett att {to} tar över uppgiften som projektadministratör i ansökan "{title}". Begäran gäller inte längre. Projektadministratör är fortfarande {from}.\n\nTalko',
      },
      declined: {
        subject: '{to} tar inte över som projektadministratör: {title}',
        body: 'Hej {name}\n\n{to} tar inte över uppgiften som projektadministratör i ansökan "{title}". Projektadministratör är fortfarande {from}.\n\nTalko',
      },
      withdrawn: {
        subject: 'Uppgiften som projektadministratör överförs inte: {title}',
        body: 'Hej {name}\n\n{from} har återtagit sin begäran att {to} tar över uppgiften som projektadministratör i ansökan "{title}". Projektadministratör är fortfarande {from}.\n\nTalko',
      },
    },
    en: {
      asked: {
        subject: '{from} asks you to coordinate: {title}',
        body: 'Dear {name}\n\n{from} asks that {to} takes over the task of coordinator in the joint application "{title}". Your signatory answers in Talko: My tasks.\n\nTalko',
      },
      accepted: {
        subject: 'The coordinator is now {to}: {title}',
        body: 'Dear {name}\n\nThe task of coordinator in the application "{title}" has passed on: {from} before, {to} now. {from} is a partner and gives a commitment of its own. The other partners are asked for theirs again, since they were given to the former coordinator.\n\nTalko',
      },
      askedByAuthority: {
        subject: '{by} asks for a new coordinator: {title}',
        body: 'Dear {name}\n\n{by} asks that {to} takes over the task of coordinator in the application "{title}", case number {caseNumber}. The coordinator is now {from}. The signatory of {to} answers in Talko: My tasks. The reason is on the page of the application. If your party sees it otherwise, write a message to the authority in the case.\n\nTalko',
      },
      acceptedSent: {
        subject: 'The coordinator is now {to}: {title}',
        body: 'Dear {name}\n\nThe task of coordinator in the application "{title}", which has been sent, has passed on: {from} before, {to} now. The application stands as it was sent, under the same case number {caseNumber}. The tasks, costs and commitment of each party stay as they are. The decision is addressed to the new coordinator, and the grant is paid to it. If your party does not accept the change, write a message to the authority in the case.\n\nTalko',
      },
      withdrawnByAuthority: {
        subject: 'The task of coordinator is not handed over: {title}',
        body: 'Dear {name}\n\n{by} has withdrawn its request that {to} takes over the task of coordinator in the application "{title}", case number {caseNumber}. The coordinator is still {from}.\n\nTalko',
      },
      lapsed: {
        subject: 'The task of coordinator is not handed over: {title}',
        body: 'Dear {name}\n\n{from} had asked that {to} takes over the task of coordinator in the application "{title}". The request does not hold any more. The coordinator is still {from}.\n\nTalko',
      },
      declined: {
        subject: '{to} does not take over as coordinator: {title}',
        body: 'Dear {name}\n\n{to} does not take over the task of coordinator in the application "{title}". The coordinator is still {from}.\n\nTalko',
      },
      withdrawn: {
        subject: 'The task of coordinator is not handed over: {title}',
        body: 'Dear {name}\n\n{from} has withdrawn its request that {to} takes over the task of coordinator in the application "{title}". The coordinator is still {from}.\n\nTalko',
      },
    },
  },
)

type Told = {
  readonly title: Words
  readonly from: Words
  readonly to: Words
  /** Who asked: the coordinator, or the authority. */
  readonly by: Words
  /** Empty before sending. */
  readonly caseNumber: string
}
type News = {
  readonly kind: 'asked' | 'lapsed' | TransferEnd
  readonly phase: HandingPhase
  readonly byAuthority: boolean
}

function letterOf({ kind, phase, byAuthority }: News): keyof (typeof letters)['fi'] {
  if (kind === 'accepted') return phase === 'sent' ? 'acceptedSent' : 'accepted'
  if (!byAuthority || kind === 'declined') return kind
  return kind === 'asked' ? 'askedByAuthority' : 'withdrawnByAuthority'
}

/** That the coordinator's task is asked to be handed over, or what came of that; to the asked party, or to everybody whom it concerns. */
export function coordinationLetter(
  news: News,
  { title, from, to, by, caseNumber }: Told,
  { name, lang }: { readonly name: string; readonly lang: Lang },
): Written {
  const { subject, body } = letters[lang][letterOf(news)]
  const names = { title: plain(title, lang), from: plain(from, lang), to: plain(to, lang), by: plain(by, lang) }
  return { subject: say(subject, names), body: say(body, { ...names, name, caseNumber }) }
}
