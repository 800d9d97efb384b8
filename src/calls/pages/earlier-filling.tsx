import type { View } from '../../frame/view.ts'
import { writtenDay } from '../../kit/dates.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { Tick } from '../../ui/choice-field.tsx'
import { confirmationOf, type FilledColumn, type Filling, type Told } from '../earlier/filling.ts'
import { texts } from '../texts/earlier.ts'

type Lang = View['lang']

/** A cell as people read it. */
function valueOf(column: FilledColumn, value: string, lang: Lang): string {
  if (column === 'sum') return euros(Number(value), lang)
  if (column === 'outcome') return texts[lang].result.granted
  return column === 'decided' || column === 'from' || column === 'to' ? writtenDay(value, lang) : value
}

const filled = ({ column, now }: Told, lang: Lang) => `${texts[lang].head[column]}: ${valueOf(column, now, lang)}`

const changed = ({ column, was, now }: Told, lang: Lang) =>
  say(texts[lang].differs, {
    head: texts[lang].head[column],
    was: valueOf(column, was ?? '', lang),
    now: valueOf(column, now, lang),
  })

/** What a row tells of a project that is there: what is filled in, and what differs. */
export const FillingText = ({ lang, filling: { fills, differs } }: { lang: Lang; filling: Filling }) => {
  const t = texts[lang]
  if (fills.length + differs.length === 0) return t.become.known
  return (
    <>
      {fills.length === 0 ? null : `${t.become.filled} ${fills.map((one) => filled(one, lang)).join('; ')}. `}
      {differs.length === 0 ? null : `${t.become.differs} ${differs.map((one) => changed(one, lang)).join('; ')}.`}
    </>
  )
}

/** The rows that the record tells otherwise: each is changed only where it is ticked. */
export const Differences = ({ view: { lang }, fillings }: { view: View; fillings: readonly Filling[] }) => {
  const t = texts[lang]
  const different = fillings.filter(({ differs }) => differs.length > 0)
  if (different.length === 0) return null
  return (
    <>
      <h2>{t.differing}</h2>
      <p>{t.differingLead}</p>
      {different.map((filling) => (
        <Tick
          key={filling.row.row}
          name="confirm"
          id={`confirm-${filling.row.row}`}
          value={confirmationOf(filling)}
          label={say(t.confirmRow, { row: filling.row.row, name: plain(filling.row.coordinator.name, lang) })}
          hint={filling.differs.map((one) => changed(one, lang)).join('; ')}
        />
      ))}
    </>
  )
}
