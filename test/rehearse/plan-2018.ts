import { sharedOut } from '../../src/decisions/accepted.ts'
import { inventedCode } from './cast.ts'
import type { CallPlan, Plan, Planned } from './plan.ts'
import { both, clausesOf, criteriaOf, exampleText, registerNames, roundOf, sourceSentences } from './sources.ts'
import { worksOf, type Work } from './works.ts'

const soughtCents = 1_412_000_00
const availableCents = 250_000_00
const applications = 57
const first = 'service_processes'
const second = 'spreading_results'

const sumOf = (sums: readonly number[]) => sums.reduce((all, one) => all + one, 0)
const realSought = (at: number) => (22_000 + 500 * at) * 100
/** Fours and fives, never all the same; five criteria. */
const good = (at: number): Planned['sheets'] => [
  [4, 4, 4, 5, at % 2 === 0 ? 4 : 5],
  [4, at % 3 === 0 ? 5 : 4, 4, 4, 4],
]
const enough: Planned['sheets'] = [
  [3, 3, 3, 3, 4],
  [3, 3, 4, 3, 3],
]
const excellent: Planned['sheets'] = [
  [5, 5, 5, 5, 5],
  [5, 5, 5, 5, 4],
]
const low = (at: number): Planned['sheets'] => [
  [2, 1, 2, 2, at % 3],
  [2, 2, 2, 1, 3],
]

/**
 * A real applicant with the partner that the source names. Title, purpose and sums are not published: what stands here is made up and
 * says so. Each seeks more than there is, and is granted the same part of it.
 */
function realOne(work: Work, at: number, grantedCents: number): Planned {
  const code = work.coordinator.code ?? ''
  return {
    coordinator: code,
    partners: work.partners.map((partner) => partner.code ?? ''),
    title: exampleText(at + 1),
    purpose: first,
    soughtCents: realSought(at),
    grantedCents,
    sheets: good(at),
    fate: 'granted',
  }
}

/** Six of the first purpose below the line, twelve of the second that are better but come after, twenty-five below the threshold. */
function inventedOne(at: number, cents: number): Planned {
  const sheets = at < 6 ? enough : at < 18 ? excellent : low(at)
  return {
    coordinator: inventedCode(at + 1),
    partners: [],
    title: exampleText(at + 15),
    purpose: at < 6 || (at >= 18 && at % 2 === 0) ? first : second,
    soughtCents: cents,
    grantedCents: null,
    sheets,
    fate: 'rejected',
  }
}

function call2018(appropriationCents: number): CallPlan {
  const round = roundOf('2018')
  return {
    slug: 'harjoitus-2018',
    title: round.title,
    summary: both(round.summary),
    description: both(round.description, '2018'),
    legalBasis: {
      fi: 'Valtionavustuslaki (688/2001)',
      sv: 'Statsunderstödslagen (688/2001)',
      en: 'Act on Discretionary Government Grants (688/2001)',
    },
    purposes: clausesOf(round.purposes),
    // the paper of 2018 names no aims; a call of today has to (TVA 1394/2022): this one is DKA 893/2019 2 §
    aims: [
      {
        key: 'renewal',
        words: {
          fi: 'Uudistaa kunnan toimintatapoja ja palveluprosesseja',
          sv: 'Förnya kommunens verksamhetssätt och serviceprocesser',
          en: 'To renew practices and service processes of the municipality',
        },
      },
    ],
    exclusions: [],
    conditions: clausesOf(round.conditions),
    criteria: criteriaOf('2018'),
    appropriationCents,
    highestShare: 85,
    jointOnly: false,
    trialRequired: true,
    priority: { purpose: first, reason: round.priorityReason ?? { fi: '', sv: '', en: '' } },
    opensAt: { day: '2018-01-02', time: '08:00' },
    closesAt: { day: '2018-02-14', time: '16:15' },
    earliestOn: '2018-04-01',
    latestOn: '2019-03-31',
  }
}

const byFinnishName = new Intl.Collator('fi').compare

/** Who was granted, in the order of Finnish names, as the register writes them in Swedish. */
function history(works: readonly Work[]) {
  const names = registerNames()
  const granted = works.flatMap(({ coordinator }) => names.get(coordinator.code ?? '') ?? [])
  return granted.toSorted((a, b) => byFinnishName(a.fi, b.fi)).map(({ sv }) => ({ name: sv, title: null, euros: null }))
}

/** How many of the real projects, and which of the invented applications by their order. */
export type Size2018 = { readonly granted: number; readonly invented: readonly number[] }
const wholeRound: Size2018 = {
  granted: 14,
  invented: Array.from({ length: applications - 14 }, (_, at) => at),
}
/** Three granted, the first below the line, one of the second purpose, one under the threshold. */
export const shortRound: Size2018 = { granted: 3, invented: [0, 6, 18] }

/**
 * The round of 2018: 57 applications seeking 1 412 000 € in all, at most 250 000 € available (both external facts: source KL2018), the
 * first purpose before the second, single applicants, taking part in the trial. 14 real projects in 13 municipalities.
 */
export function plan2018(size: Size2018 = wholeRound): Plan {
  const all = worksOf('2018')
  const granted = sharedOut(
    availableCents,
    all.map((_, at) => realSought(at)),
  )
  const every = all.map((work, at) => realOne(work, at, granted[at] ?? 0))
  const rest = soughtCents - sumOf(every.map((one) => one.soughtCents))
  const sums = sharedOut(
    rest,
    wholeRound.invented.map((at) => 100 + at),
  )
  const [works, real] = [all.slice(0, size.granted), every.slice(0, size.granted)]
  const invented = size.invented.map((at) => inventedOne(at, sums[at] ?? 0))
  const available = sumOf(granted.slice(0, size.granted))
  const isWhole = size === wholeRound
  return {
    year: 2018,
    call: call2018(available),
    applications: [...real, ...invented],
    late: [{ ...inventedOne(43, 10_000_00), sheets: low(1) }],
    belowLine: 'rejected',
    form: 'prose',
    moneyEnds: true,
    titlesKnown: false,
    sumsKnown: false,
    realPartners: sumOf(real.map(({ partners }) => partners.length)),
    municipalities: new Set(real.flatMap(({ coordinator, partners }) => [coordinator, ...partners])).size,
    history: history(works),
    expectedCents: available,
    expectedSoughtCents: sumOf([...real, ...invented].map((one) => one.soughtCents)),
    // the sentence of the source names every municipality
    sentences: isWhole ? sourceSentences('2018-decisions', /^Understöd beviljades kommunerna/) : [],
    days: { prepared: '2017-12-15', assessed: '2018-03-05', decided: '2018-03-23', announced: '2018-03-26' },
    external: [
      '57 applications sought 1 412 000 € in all (KL2018, about)',
      'at most 250 000 € were available (KL2018)',
    ],
  }
}
