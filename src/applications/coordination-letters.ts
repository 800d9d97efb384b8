import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'
import type { TransferEnd } from './coordination.ts'
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

type Told = { readonly title: Words; readonly from: Words; readonly to: Words }

/** That the coordinator's task is asked to be handed over, or what came of that; to the asked party, or to everybody whom it concerns. */
export function coordinationLetter(
  kind: 'asked' | TransferEnd,
  { title, from, to }: Told,
  { name, lang }: { readonly name: string; readonly lang: Lang },
): Written {
  const { subject, body } = letters[lang][kind]
  const values = { name, title: plain(title, lang), from: plain(from, lang), to: plain(to, lang) }
  return { subject: say(subject, values), body: say(body, values) }
}
