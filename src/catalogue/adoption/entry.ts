import { dayFrom, dayRead, type Day, type DayFault } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { centsFrom, typedEuros } from '../../kit/money.ts'
import { reworded, textsOf } from '../../kit/words.ts'
import { longerThan, type InEach } from '../typed-text.ts'
import { adoptionStages, sectors, type AdoptionStage, type Declared, type Entry } from './adoption.ts'

/** What was typed into the form of an adoption, as it was typed. */
export type TypedAdoption = {
  readonly stage: string
  readonly sectors: readonly string[]
  readonly since: string
  readonly cost: string
  readonly saving: string
  /** What was learnt, in one language or in several. */
  readonly experience: InEach
  readonly helps: boolean
}
export type AdoptionField = 'stage' | 'sectors' | 'since' | 'cost' | 'saving' | 'experience'
export type AdoptionFault = {
  /** The language of a text that is wrong; absent: what is wrong has none. */
  readonly lang?: Lang
  readonly field: AdoptionField
  readonly code: 'stage_missing' | 'sectors_missing' | DayFault | 'day_missing' | 'day_ahead' | 'not_a_sum' | 'too_long'
}

export const longestExperience = 4_000

const fault = (field: AdoptionField, code: AdoptionFault['code']): readonly AdoptionFault[] => [{ field, code }]

/** A plan may lie ahead; what is piloted, used or left has begun. */
function sinceFaults(typed: string, stage: AdoptionStage | undefined, today: Day): readonly AdoptionFault[] {
  if (typed.trim() === '') return stage === 'plans' ? [] : fault('since', 'day_missing')
  const day = dayRead(typed)
  if (!day.ok) return fault('since', day.refusal)
  return day.value > today && stage !== 'plans' ? fault('since', 'day_ahead') : []
}

function sumIn(field: 'cost' | 'saving', typed: string) {
  if (typed.trim() === '') return { cents: null, faults: [] }
  const sum = centsFrom(typed)
  return sum.ok ? { cents: sum.value, faults: [] } : { cents: null, faults: fault(field, 'not_a_sum') }
}

/**
 * What an organisation says, out of what was typed on a day, over what it said `last` (null where that is nothing): an
 * experience left as it was keeps whose words it is. Sums are euros as
 * people type them. Gives the value where there are no faults, and every fault with its field.
 */
export function declaredFrom(
  typed: TypedAdoption,
  last: Pick<Entry, 'experience'> | null,
  today: Day,
): { readonly value: Declared | undefined; readonly faults: readonly AdoptionFault[] } {
  const stage = adoptionStages.find((one) => one === typed.stage)
  const chosen = sectors.filter((one) => typed.sectors.includes(one))
  const [cost, saving] = [sumIn('cost', typed.cost), sumIn('saving', typed.saving)]
  const faults = [
    ...(stage === undefined ? fault('stage', 'stage_missing') : []),
    ...(chosen.length === 0 ? fault('sectors', 'sectors_missing') : []),
    ...sinceFaults(typed.since, stage, today),
    ...cost.faults,
    ...saving.faults,
    ...longerThan(typed.experience, longestExperience).map(
      (lang) => ({ field: 'experience', code: 'too_long', lang }) as const,
    ),
  ]
  if (stage === undefined || faults.length > 0) return { value: undefined, faults }
  const value: Declared = {
    stage,
    sectors: chosen,
    since: dayFrom(typed.since) ?? null,
    costCents: cost.cents,
    savingCents: saving.cents,
    experience: reworded(last?.experience ?? null, typed.experience),
    helps: typed.helps,
  }
  return { value, faults: [] }
}

const sumAgain = (cents: number | null) => (cents === null ? '' : typedEuros(cents))

const nothingTyped: TypedAdoption = {
  stage: '',
  sectors: [],
  since: '',
  cost: '',
  saving: '',
  experience: textsOf(null),
  helps: false,
}

/** The form as it begins: with what was said last. */
export const typedOf = (last: Entry | null, writtenDay: (day: Day) => string): TypedAdoption =>
  last === null
    ? nothingTyped
    : {
        stage: last.stage,
        sectors: last.sectors,
        since: last.since === null ? '' : writtenDay(last.since),
        cost: sumAgain(last.costCents),
        saving: sumAgain(last.savingCents),
        experience: textsOf(last.experience),
        helps: last.helps,
      }
