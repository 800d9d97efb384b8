import { writtenDay } from '../kit/dates.ts'
import { euros } from '../kit/money.ts'
import { say } from '../kit/texts.ts'
import type { DecisionData, Instalment } from './decision.ts'
import { letterWords } from './words/letter.ts'

type Data = Pick<DecisionData, 'lang' | 'instalments' | 'reportBy'>

function paid(one: Instalment, lang: Data['lang']): string {
  const [{ schedule }, cents] = [letterWords[lang], euros(one.cents, lang)]
  return one.when === 'as_called'
    ? say(schedule.as_called, { cents, words: one.words })
    : say(schedule[one.when], { cents })
}

/** When the grant is paid and its report is due, in the language of the case. */
export const scheduleIn = ({ lang, instalments, reportBy }: Data): readonly string[] => [
  ...instalments.map((one) => paid(one, lang)),
  ...(reportBy === null ? [] : [say(letterWords[lang].schedule.report, { day: writtenDay(reportBy, lang) })]),
]
