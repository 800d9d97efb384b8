import { dayFrom, dayRead, type Day, type DayFault } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { centsFrom, typedEuros } from '../../kit/money.ts'
import { plain, wordsOf } from '../../kit/words.ts'
import { adoptionStages, sectors, type AdoptionStage, type Declared, type Entry } from './adoption.ts'

/** What was typed into the form of an adoption, as it was typed. */
export type TypedAdoption = {
  readonly stage: string
  readonly sectors: readonly string[]
  readonly since: string
  readonly cost: string
  readonly saving: string
  readonly experience: string
  readonly helps: boolean
}
export type AdoptionField = 'stage' | 'sectors' | 'since' | 'cost' | 'saving' | 'experience'
export type AdoptionFault = {
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
 * What an organisation says, out of what was typed on a day; `lang` is the language in which it wrote its experience. Sums are euros as
 * people type them. Gives the value where there are no faults, and every fault with its field.
 */
export function declaredFrom(
  typed: TypedAdoption,
  lang: Lang,
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
    ...(typed.experience.length > longestExperience ? fault('experience', 'too_long') : []),
  ]
  if (stage === undefined || faults.length > 0) return { value: undefined, faults }
  const experience = typed.experience.trim() === '' ? null : wordsOf({ [lang]: typed.experience })
  const value: Declared = {
    stage,
    sectors: chosen,
    since: dayFrom(typed.since) ?? null,
    costCents: cost.cents,
    savingCents: saving.cents,
    experience,
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
  experience: '',
  helps: false,
}

/** The form as it begins: with what was said last. */
export const typedOf = (last: Entry | null, lang: Lang, writtenDay: (day: Day) => string): TypedAdoption =>
  last === null
    ? nothingTyped
    : {
        stage: last.stage,
        sectors: last.sectors,
        since: last.since === null ? '' : writtenDay(last.since),
        cost: sumAgain(last.costCents),
        saving: sumAgain(last.savingCents),
        experience: plain(last.experience, lang),
        helps: last.helps,
      }
