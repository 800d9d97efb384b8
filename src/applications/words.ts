import { inEveryLanguage } from '../kit/texts.ts'
import type { ApplicationState } from './application.ts'
import type { Changed, Standing } from './commitment.ts'
import type { ReuseDecision } from './submission.ts'

export const words = inEveryLanguage(
  {
    untitled: 'Nimetön hakemus',
    state: {
      draft: 'Luonnos',
      submitted: 'Lähetetty',
      in_assessment: 'Arvioitavana',
      decided: 'Päätetty',
      withdrawn: 'Peruutettu',
      transferred: 'Siirretty toiselle viranomaiselle',
    } satisfies Record<ApplicationState, string>,
    role: { coordinator: 'hankehallinnoija', partner: 'osatoteuttaja' },
    standing: {
      by_submitting: 'Sitoutuu lähettämällä hakemuksen',
      given: 'Sitoumus annettu',
      missing: 'Sitoumus puuttuu',
      outdated: 'Sitoumus on annettava uudelleen',
    } satisfies Record<Standing['kind'], string>,
    changed: {
      tasks: 'tehtävät',
      costs: 'kustannukset',
      own_contribution: 'omarahoitusosuus',
      coordinator: 'hankehallinnoija',
    } satisfies Record<Changed, string>,
    reuse: {
      adopt: 'Otamme aiemman ratkaisun käyttöön sellaisenaan',
      adapt: 'Muokkaamme aiempaa ratkaisua omaan käyttöömme',
      build_on: 'Rakennamme aiemman työn päälle',
      new: 'Teemme uuden',
    } satisfies Record<ReuseDecision, string>,
    businessId: 'Y-tunnus {id}',
    municipalityCode: 'kuntanumero {code}',
    attachments: 'Liitteet',
    total: 'Kustannukset yhteensä',
    own: 'Omarahoitusosuus',
    sought: 'Haettava avustus',
  },
  {
    sv: {
      untitled: 'Ansökan utan namn',
      state: {
        draft: 'Utkast',
        submitted: 'Insänd',
        in_assessment: 'Under bedömning',
        decided: 'Avgjord',
        withdrawn: 'Återkallad',
        transferred: 'Överförd till en annan myndighet',
      },
      role: { coordinator: 'projektadministratör', partner: 'delgenomförare' },
      standing: {
        by_submitting: 'Förbinder sig genom att sända ansökan',
        given: 'Åtagandet har getts',
        missing: 'Åtagandet saknas',
        outdated: 'Åtagandet måste ges på nytt',
      },
      changed: {
        tasks: 'uppgifterna',
        costs: 'kostnaderna',
        own_contribution: 'självfinansieringsandelen',
        coordinator: 'projektadministratören',
      },
      reuse: {
        adopt: 'Vi tar en tidigare lösning i bruk som sådan',
        adapt: 'Vi anpassar en tidigare lösning för eget bruk',
        build_on: 'Vi bygger vidare på ett tidigare arbete',
        new: 'Vi gör något nytt',
      },
      businessId: 'FO-nummer {id}',
      municipalityCode: 'kommunnummer {code}',
      attachments: 'Bilagor',
      total: 'Kostnader sammanlagt',
      own: 'Självfinansieringsandel',
      sought: 'Understöd som söks',
    },
    en: {
      untitled: 'Application without a title',
      state: {
        draft: 'Draft',
        submitted: 'Submitted',
        in_assessment: 'Being assessed',
        decided: 'Decided',
        withdrawn: 'Withdrawn',
        transferred: 'Transferred to another authority',
      },
      role: { coordinator: 'coordinator', partner: 'partner' },
      standing: {
        by_submitting: 'Commits by submitting the application',
        given: 'Committed',
        missing: 'Commitment missing',
        outdated: 'Commitment to be given again',
      },
      changed: {
        tasks: 'the tasks',
        costs: 'the costs',
        own_contribution: 'the own contribution',
        coordinator: 'the coordinator',
      },
      reuse: {
        adopt: 'We adopt an earlier solution as it is',
        adapt: 'We adapt an earlier solution to our use',
        build_on: 'We build on earlier work',
        new: 'We make a new one',
      },
      businessId: 'Business ID {id}',
      municipalityCode: 'municipality code {code}',
      attachments: 'Attachments',
      total: 'Costs in total',
      own: 'Own contribution',
      sought: 'Grant sought',
    },
  },
)
