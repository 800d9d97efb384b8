import { inEveryLanguage } from '../../kit/texts.ts'
import type { AdoptionStage, Sector } from './adoption.ts'
import type { LikenessKind, SizeClass } from './likeness.ts'

/** What the codes of the adoption register are called. */
export const words = inEveryLanguage(
  {
    stage: {
      plans: 'suunnittelee',
      pilots: 'kokeilee',
      uses: 'käyttää',
      left: 'on luopunut',
    } satisfies Record<AdoptionStage, string>,
    sector: {
      education: 'kasvatus ja opetus',
      culture: 'kulttuuri, liikunta ja nuoriso',
      planning: 'kaavoitus ja rakennusvalvonta',
      technical: 'tekniset palvelut',
      environment: 'ympäristö',
      vitality: 'elinvoima ja työllisyys',
      wellbeing: 'hyvinvointi ja osallisuus',
      administration: 'hallinto, talous ja henkilöstö',
      digital: 'tietohallinto',
      social_health: 'sosiaali- ja terveyspalvelut (kunnissa vuoden 2022 loppuun)',
    } satisfies Record<Sector, string>,
    size: {
      under_5: 'alle 5 000 asukasta',
      '5_to_10': '5 000–9 999 asukasta',
      '10_to_20': '10 000–19 999 asukasta',
      '20_to_50': '20 000–49 999 asukasta',
      '50_to_100': '50 000–99 999 asukasta',
      over_100: 'vähintään 100 000 asukasta',
    } satisfies Record<SizeClass, string>,
    likeness: {
      size: 'samankokoinen',
      region: 'sama maakunta',
      language: 'sama kieli',
    } satisfies Record<LikenessKind, string>,
    standing: {
      opened: 'ei ole vielä kerrottu',
      by_source: 'kunta ei ole vahvistanut',
      confirmed: 'vahvistettu {day}',
      due: 'vahvistettu {day}, kysytty uudelleen',
      overdue: 'vahvistettu {day}, ei enää sen jälkeen',
      over: 'kerrottu {day}',
    },
  },
  {
    sv: {
      stage: { plans: 'planerar', pilots: 'prövar', uses: 'använder', left: 'har slutat' },
      sector: {
        education: 'fostran och utbildning',
        culture: 'kultur, idrott och ungdom',
        planning: 'planläggning och byggnadstillsyn',
        technical: 'tekniska tjänster',
        environment: 'miljö',
        vitality: 'livskraft och sysselsättning',
        wellbeing: 'välfärd och delaktighet',
        administration: 'förvaltning, ekonomi och personal',
        digital: 'dataförvaltning',
        social_health: 'social- och hälsovård (i kommunerna till utgången av 2022)',
      },
      size: {
        under_5: 'under 5 000 invånare',
        '5_to_10': '5 000–9 999 invånare',
        '10_to_20': '10 000–19 999 invånare',
        '20_to_50': '20 000–49 999 invånare',
        '50_to_100': '50 000–99 999 invånare',
        over_100: 'minst 100 000 invånare',
      },
      likeness: { size: 'lika stor', region: 'samma landskap', language: 'samma språk' },
      standing: {
        opened: 'har inte berättats ännu',
        by_source: 'kommunen har inte bekräftat',
        confirmed: 'bekräftat {day}',
        due: 'bekräftat {day}, har frågats på nytt',
        overdue: 'bekräftat {day}, inte längre sedan dess',
        over: 'berättat {day}',
      },
    },
    en: {
      stage: { plans: 'plans', pilots: 'pilots', uses: 'uses', left: 'has left' },
      sector: {
        education: 'education and early childhood',
        culture: 'culture, sports and youth',
        planning: 'planning and building control',
        technical: 'technical services',
        environment: 'environment',
        vitality: 'business and employment',
        wellbeing: 'wellbeing and participation',
        administration: 'administration, finance and staff',
        digital: 'information management',
        social_health: 'social and health services (municipal until the end of 2022)',
      },
      size: {
        under_5: 'under 5,000 inhabitants',
        '5_to_10': '5,000–9,999 inhabitants',
        '10_to_20': '10,000–19,999 inhabitants',
        '20_to_50': '20,000–49,999 inhabitants',
        '50_to_100': '50,000–99,999 inhabitants',
        over_100: 'at least 100,000 inhabitants',
      },
      likeness: { size: 'same size', region: 'same region', language: 'same language' },
      standing: {
        opened: 'not told yet',
        by_source: 'not confirmed by the municipality',
        confirmed: 'confirmed {day}',
        due: 'confirmed {day}, asked again',
        overdue: 'confirmed {day}, not since',
        over: 'told {day}',
      },
    },
  },
)
