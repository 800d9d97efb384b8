import { inventedCode } from './cast.ts'
import type { CallPlan, Plan, Planned } from './plan.ts'
import { both, clausesOf, criteriaOf, exampleText, externalExclusions, roundOf, sourceSentences } from './sources.ts'
import { worksOf, type Work } from './works.ts'

const partnersFrom = 31
const partners = 30
/** Invented partners go round; every third application has two. */
const partnersOf = (at: number): readonly string[] =>
  [at, ...(at % 3 === 0 ? [at + 11] : [])].map((n) => inventedCode(partnersFrom + (n % partners)))

/** Fives and fours, less from one to the next, never all the same. */
const high = (at: number): Planned['sheets'] => [
  [5, 5, at < 9 ? 5 : 4, at % 2 === 0 ? 5 : 4],
  [at < 5 ? 5 : 4, 4, 4, at % 3 === 0 ? 5 : 4],
]
const enough = (at: number): Planned['sheets'] => [
  [3, 4, 3, 3],
  [3, 3, 3, at % 2 === 0 ? 4 : 3],
]
/** Below the threshold: the weighted score under 2,5, or one core criterion under 2. */
const low = (at: number): Planned['sheets'] =>
  at % 4 === 0
    ? [
        [5, 4, 1, 4],
        [4, 5, 2, 4],
      ]
    : [
        [2, 1, 3, 2],
        [2, 2, at % 3, 3],
      ]

/** A real project with its real coordinator, title and sum. Which purpose it served is derived in the seeds; where they do not know, it is made up here. */
function realOne({ coordinator, title, theme, grantedEur }: Work, at: number): Planned {
  const cents = (grantedEur ?? 0) * 100
  return {
    coordinator: coordinator.jointAuthority ?? coordinator.code ?? '',
    partners: coordinator.jointAuthority === null ? partnersOf(at) : [],
    title,
    purpose: theme ?? 'digital_security',
    soughtCents: cents,
    grantedCents: cents,
    sheets: high(at),
    fate: 'granted',
  }
}

function inventedOne(number: number, fate: 'later' | 'rejected'): Planned {
  return {
    coordinator: inventedCode(number),
    partners: partnersOf(number + 7),
    title: exampleText(number),
    purpose: number % 2 === 0 ? 'built_environment' : 'digital_security',
    soughtCents: (60_000 + 7_350 * number) * 100,
    grantedCents: null,
    sheets: fate === 'later' ? enough(number) : low(number),
    fate,
  }
}

function call2021(): CallPlan {
  const round = roundOf('2021')
  return {
    slug: 'harjoitus-2021',
    title: round.title,
    summary: both(round.summary),
    description: both(round.description, '2021'),
    legalBasis: {
      fi: 'Valtionavustuslaki (688/2001); valtioneuvoston asetus 893/2019',
      sv: 'Statsunderstödslagen (688/2001); statsrådets förordning 893/2019',
      en: 'Act 688/2001; Government Decree 893/2019',
    },
    purposes: clausesOf(round.purposes),
    aims: clausesOf(round.aims),
    exclusions: externalExclusions(round.external),
    conditions: clausesOf(round.conditions),
    criteria: criteriaOf('2021'),
    appropriationCents: 10_000_000_00,
    highestShare: 85,
    jointOnly: true,
    trialRequired: false,
    priority: null,
    opensAt: { day: '2021-02-18', time: '08:00' },
    closesAt: { day: '2021-05-04', time: '16:15' },
    earliestOn: '2021-08-01',
    latestOn: '2023-10-31',
  }
}

/** How many of each there are; the whole round where nothing else is asked. */
export type Size = { readonly granted: number; readonly later: number; readonly rejected: number }
export const wholeRound: Size = { granted: 17, later: 4, rejected: 25 }

/**
 * The round of 2021: 46 applications, 10 000 000 € (external fact: source VM2021CALL), the 17 real projects with exactly their real
 * sums, four decided later, the others under the threshold. Dates of opening and closing are external too.
 */
export function plan2021(size: Size = wholeRound): Plan {
  const works = worksOf('2021').slice(0, size.granted)
  const real = works.map(realOne)
  const later = Array.from({ length: size.later }, (_, i) => inventedOne(i + 1, 'later'))
  const rejected = Array.from({ length: size.rejected }, (_, i) => inventedOne(i + 5, 'rejected'))
  return {
    year: 2021,
    call: call2021(),
    applications: [...real, ...later, ...rejected],
    late: [inventedOne(30, 'rejected')],
    belowLine: 'later',
    form: 'sums',
    moneyEnds: false,
    titlesKnown: true,
    sumsKnown: true,
    realPartners: 0,
    expectedCents: works.reduce((sum, { grantedEur }) => sum + (grantedEur ?? 0) * 100, 0),
    expectedSoughtCents: null,
    municipalities: new Set(works.map(({ coordinator }) => coordinator.jointAuthority ?? coordinator.code)).size,
    sentences: sourceSentences('2021-decisions', /^\d+\. /).slice(0, size.granted),
    external: ['opened 18.2.2021, closed 4.5.2021 at 16.15, at most 10 000 000 €, two exclusions (VM2021CALL)'],
    history: works.map(({ coordinator, title, grantedEur }) => ({
      name: coordinator.nameInSource,
      title: title.sv,
      euros: grantedEur,
    })),
    days: { prepared: '2021-02-15', assessed: '2021-05-20', decided: '2021-06-21', announced: '2021-06-23' },
  }
}
