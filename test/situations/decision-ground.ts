import type { Submission, SubmittedPartner } from '../../src/applications/submission.ts'
import type { DraftGround } from '../../src/decisions/draft.ts'
import type { GeneralTerms } from '../../src/decisions/general-terms.ts'
import { momentOf } from '../../src/kit/dates.ts'
import { wordsOf } from '../../src/kit/words.ts'
import { wholeCall } from './whole-call.ts'

/** Words that tell by themselves in which language they are. */
export const marked = (text: string) =>
  wordsOf({ fi: `${text}-suomeksi`, sv: `${text}-svenska`, en: `${text}-english` })

export const generalTerms: GeneralTerms = {
  version: '1.0',
  inForceOn: '2026-01-01',
  registry: marked('kirjaamo'),
  clauses: [marked('ehto')],
  firstShare: 6_000,
  reportMonths: 2,
}

const partner = (at: number, ownCents: number): SubmittedPartner => ({
  partnerId: `0190000${at}-0000-7000-8000-0000000000f0`,
  organisationId: `0190000${at}-0000-7000-8000-0000000000f1`,
  name: marked(`kunta-${at}`),
  role: at === 1 ? 'coordinator' : 'partner',
  lang: 'fi',
  tasks: `Tehtävät ${at}`,
  ownCents,
  commitment: null,
  lines: [
    { costType: 'personnel', year: 2027, cents: 60_000_00 },
    { costType: 'services', year: 2028, cents: 40_000_00 },
  ],
})

/** Two parties with 200 000 € of costs and 170 000 € sought: exactly the highest share of 85 %. */
export const submission = (lang: 'fi' | 'sv'): Submission => ({
  applicationId: '01900000-0000-7000-8000-0000000000a1',
  callId: wholeCall.id,
  formId: '01900000-0000-7000-8000-0000000000a2',
  number: 1,
  lang,
  title: marked('hanke'),
  purpose: 'decision_making',
  startsOn: '2027-01-01',
  endsOn: '2028-12-31',
  answers: {},
  partners: [partner(1, 15_000_00), partner(2, 15_000_00)],
  totalCents: 200_000_00,
  soughtCents: 170_000_00,
  reuse: { decision: 'new', why: 'Perustelu', searched: 'Haettiin', findings: [] },
  attachments: [],
})

/** What a decision is drawn out of, in one language of the case, lacking nothing. */
export const decisionGround = (
  lang: 'fi' | 'sv',
  kind: 'granted' | 'rejected' | 'not_examined',
  cents = 170_000_00,
): DraftGround => ({
  submission: submission(lang),
  covered: [],
  caseNumber: 'XM/7/2026',
  arrivedAt: momentOf('2026-12-10', '09:30'),
  coordinator: { id: '01900001-0000-7000-8000-0000000000f1', name: marked('kunta-1') },
  call: {
    ...wholeCall,
    title: marked('haku'),
    authority: { id: wholeCall.authority.id, name: marked('ministeri') },
    legalBasis: marked('asetus'),
    purposes: [{ key: 'decision_making', words: marked('tarkoitus'), examples: [] }],
    conditions: [
      { key: 'joint', words: marked('lisäehto'), examples: [] },
      { key: 'own_accounting', words: marked('sama-ehto-toisin-sanoin'), examples: [] },
    ],
  },
  generalTerms,
  proposal: {
    kind,
    cents: kind === 'granted' ? cents : null,
    reasons: `perustelut-${lang === 'fi' ? 'suomeksi' : 'svenska'}`,
    exception: '',
    terms: '',
  },
  presenter: { name: 'Eeva Esittelijä', address: 'officer@talko.example' },
  signer: { name: 'Risto Ratkaisija' },
})
