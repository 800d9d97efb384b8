import { importExampleApplications } from './applications/actions/import-examples.ts'
import type { ExamplesFile } from './applications/example.ts'
import { importExampleAssessment } from './assessment/actions/import-examples.ts'
import type { ProposalFile } from './calls/proposed-criteria.ts'
import { importExampleCalls, type ExampleCallsFile } from './calls/actions/import-examples.ts'
import { listRounds } from './calls/reads/rounds.ts'
import type { RoundFile } from './calls/round-file.ts'
import { importExampleWorks } from './catalogue/actions/import-examples.ts'
import { importExampleCooperation } from './cooperation/actions/import-examples.ts'
import { importExampleDecisions, type ExampleDecisionsFile } from './decisions/actions/import-examples.ts'
import { importGeneralTerms } from './decisions/actions/import-general-terms.ts'
import type { GeneralTerms } from './decisions/general-terms.ts'
import type { Job } from './io/jobs.ts'
import type { Outside } from './io/outside.ts'
import { seedFile } from './io/seed-file.ts'
import { importMunicipalities } from './people/actions/import-municipalities.ts'
import { importOrganisations } from './people/actions/import-organisations.ts'
import { importPeople } from './people/actions/import-people.ts'
import { heldIn, organisationRow, type ExampleFile } from './people/example-file.ts'
import { inventedMunicipality } from './people/municipality-file.ts'
import { importExampleEnrolments, type ExampleEnrolment } from './programme/actions/import-examples.ts'

export const exampleSubjects = [
  'Aino Esimerkki, who writes the application of a municipality',
  'Maja Exempel, who answers for a partner in Swedish',
  'Eeva Esittelijä, presenting official at the granting authority',
  'Antti Arvioija, assessor',
  'Risto Ratkaisija, decision-maker',
] as const

type Here = { readonly db: Outside['write']; readonly now: Date }

type CallsFile = Pick<ExampleCallsFile, 'calls' | 'duties' | 'form'> & {
  readonly topics: string
  readonly criteria: string
}

/** Invented calls with the topics of a real round. */
async function exampleCalls(here: Here, authority: ExampleCallsFile['authority']): Promise<void> {
  const file = seedFile<CallsFile>('calls/examples.json')
  const topics = seedFile<RoundFile[]>('calls/rounds.json').find((round) => round.slug === file.topics)
  const criteria = seedFile<ProposalFile[]>('calls/criteria.json').find((one) => one.round === file.criteria)
  if (topics !== undefined && criteria !== undefined)
    await importExampleCalls(here, { ...file, topics, criteria, authority })
}

/** The invented applications, those of an open call in its newest round. */
async function inNewestRounds({ db }: Here, file: ExamplesFile): Promise<ExamplesFile> {
  const newest = new Map<string, string>()
  for (const slug of new Set(file.applications.map((one) => one.call)))
    newest.set(slug, (await listRounds(db, slug))[0]?.slug ?? slug)
  return { ...file, applications: file.applications.map((one) => ({ ...one, call: newest.get(one.call) ?? one.call })) }
}

/** Invented organisations and people, all marked as examples. */
async function examples(here: Here): Promise<void> {
  const file = seedFile<ExampleFile>('people/example.json')
  const municipalities = file.organisations.filter((row) => row.kind === 'municipality')
  await importMunicipalities(here, { regions: [], municipalities: municipalities.map(inventedMunicipality) })
  const ids = await importOrganisations(
    here,
    file.organisations.map((row) => organisationRow(row, true)),
  )
  if (!ids.ok) return
  const idOf = new Map(file.organisations.map((row, i) => [row.key, ids.value[i] ?? '']))
  await importPeople(here, 'example', heldIn(file, idOf), '2020-01-01')
  const ministry = file.organisations.find((row) => row.kind === 'authority')
  if (ministry === undefined) return
  const ministryId = idOf.get(ministry.key) ?? ''
  await exampleCalls(here, { id: ministryId, name: ministry.name })
  await importGeneralTerms(here, ministryId, [seedFile<GeneralTerms>('decisions/general-terms.json')])
}

/**
 * Enters the invented content of an example environment as of a moment. What is there stays as it is; where the open call has closed, the
 * next round of it is opened, with its applications.
 */
export async function enterExamples(made: Pick<Outside, 'write' | 'witness'>, now: Date): Promise<void> {
  const here = { db: made.write, now }
  const ground = { db: made.write, witness: made.witness }
  await examples(here)
  await importExampleWorks(ground, seedFile('catalogue/examples.json'))
  await importExampleEnrolments(ground, seedFile<ExampleEnrolment[]>('programme/examples.json'))
  await importExampleApplications(ground, await inNewestRounds(here, seedFile('applications/examples.json')))
  await importExampleAssessment(ground, now, seedFile('assessment/examples.json'))
  for (const round of seedFile<ExampleDecisionsFile[]>('decisions/examples.json'))
    await importExampleDecisions(ground, round)
  await importExampleCooperation(ground, now, seedFile('cooperation/examples.json'))
}

/** What an example environment does by itself: every night the same as at a start, so that a call is open also where nobody starts it anew. */
export const exampleWork = (outside: Pick<Outside, 'write' | 'witness' | 'clock'>): readonly Job[] => [
  {
    name: 'examples.next_round',
    heard: [],
    every: '5 1 * * *',
    run: () => enterExamples(outside, outside.clock()),
  },
]
