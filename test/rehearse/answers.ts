import { writtenDay } from '../../src/kit/dates.ts'
import type { Values } from './form.ts'
import type { Planned } from './plan.ts'

type Lang = 'fi' | 'sv'
type Case = {
  readonly planned: Planned
  readonly lang: Lang
  readonly startsOn: string
  readonly endsOn: string
  readonly purpose: string
}

const says = {
  fi: {
    answer: 'Esimerkkivastaus harjoitusta varten: tämä teksti on keksitty.',
    tasks: 'Esimerkki: kokeilee ja ottaa käyttöön omissa palveluissaan.',
    short: 'Esimerkki',
  },
  sv: {
    answer: 'Exempelsvar för repetitionen: den här texten är påhittad.',
    tasks: 'Exempel: prövar och tar i bruk i sin egen verksamhet.',
    short: 'Exempel',
  },
} as const

export const answerIn = (lang: Lang): string => says[lang].answer
export const tasksIn = (lang: Lang): string => says[lang].tasks
export const shortIn = (lang: Lang): string => says[lang].short

const all = (names: readonly string[], value: string): Values => Object.fromEntries(names.map((name) => [name, value]))

const risk = (i: number, lang: Lang): Values => ({
  [`risks.${i}.risk`]: `${says[lang].short} ${i + 1}`,
  [`risks.${i}.probability`]: '2',
  [`risks.${i}.impact`]: '3',
  [`risks.${i}.mitigation`]: says[lang].answer,
  [`risks.${i}.owner`]: says[lang].short,
})

/** What is typed into each section of the form, by its key, in the language of the case. */
export function answersOf({ planned, lang, startsOn, endsOn, purpose }: Case): Readonly<Record<string, Values>> {
  const { answer, short } = says[lang]
  return {
    identity: {
      purpose,
      title_fi: planned.title.fi,
      title_sv: planned.title.sv,
      summary_fi: says.fi.answer,
      summary_sv: says.sv.answer,
      starts_on: writtenDay(startsOn, 'fi'),
      ends_on: writtenDay(endsOn, 'fi'),
    },
    parties: { coordinating_unit: short, 'contact.0.name': short, 'contact.0.position': short, steering: answer },
    change: {
      ...all(
        ['current_state', 'problem', 'what_changes', 'target_groups', 'customer_involvement', 'why_digital'],
        answer,
      ),
      statutory_task: 'no',
    },
    goals: {
      ...all(
        [
          'goals.0.goal',
          'goals.0.indicator',
          'goals.0.baseline',
          'goals.0.target',
          'goals.0.source',
          'outputs.0.name',
          'outputs.0.licence',
        ],
        short,
      ),
      'goals.0.date': writtenDay(endsOn, 'fi'),
      outcomes: answer,
    },
    reuse: { searched: answer, decision: 'new', why: answer, cooperation_plan: answer },
    replicability: {
      ...all(['who_else', 'packaging', 'spreading_plan', 'maintenance_after'], answer),
      open_licence: 'eupl',
    },
    budget: { ...all(['self_financing_source', 'price_basis'], answer), vat_position: 'refunded', incomes: 'no' },
    risks: { ...risk(0, lang), ...risk(1, lang), ...risk(2, lang) },
  }
}
