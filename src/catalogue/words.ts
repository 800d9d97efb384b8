import { inEveryLanguage } from '../kit/texts.ts'
import type { MilestoneKind } from './work.ts'

export const words = inEveryLanguage(
  {
    role: { coordinator: 'hankehallinnoija', partner: 'osatoteuttaja' },
    stage: {
      applied: 'Avustusta haettiin',
      granted: 'Avustus myönnettiin',
      later: 'Päätös siirtyi myöhemmäksi',
      published: 'Päätös julkistettiin',
      started: 'Hanke alkoi',
      due: 'Hankkeen on määrä olla valmis',
      ended: 'Hanke päättyi',
    } satisfies Record<MilestoneKind | 'due', string>,
    unsaid: 'ei julkaistu',
    source: 'Lähde',
    cite: 'Näin viittaat',
    facts: 'Perustiedot',
    untitled: 'Nimeä ei ole julkaistu',
    untitledOf: '{coordinator}: hanke, jonka nimeä ei ole julkaistu',
    marks: { ours: 'oma käännös', machine: 'konekäännös' },
  },
  {
    sv: {
      role: { coordinator: 'projektadministratör', partner: 'delgenomförare' },
      stage: {
        applied: 'Understöd söktes',
        granted: 'Understöd beviljades',
        later: 'Beslutet sköts upp',
        published: 'Beslutet offentliggjordes',
        started: 'Projektet började',
        due: 'Projektet ska vara färdigt',
        ended: 'Projektet avslutades',
      },
      unsaid: 'inte publicerat',
      source: 'Källa',
      cite: 'Så här hänvisar du',
      facts: 'Basuppgifter',
      untitled: 'Namnet har inte publicerats',
      untitledOf: '{coordinator}: projekt vars namn inte har publicerats',
      marks: { ours: 'vår översättning', machine: 'maskinöversättning' },
    },
    en: {
      role: { coordinator: 'coordinator', partner: 'partner' },
      stage: {
        applied: 'Grant applied for',
        granted: 'Grant awarded',
        later: 'Decision put off',
        published: 'Decision announced',
        started: 'Project began',
        due: 'Project to be ready by',
        ended: 'Project ended',
      },
      unsaid: 'not published',
      source: 'Source',
      cite: 'How to cite',
      facts: 'Facts',
      untitled: 'Title not published',
      untitledOf: '{coordinator}: project whose title is not published',
      marks: { ours: 'our translation', machine: 'machine translation' },
    },
  },
)
