import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Group, Hidden } from '../../ui/field.tsx'
import { cellName, rowCountName } from '../answer.ts'
import type { Column } from '../question.ts'
import { words } from '../words.ts'
import { faultText } from './fault-text.ts'
import { questionHint } from './hint.ts'
import { OneField, type QuestionFieldProps } from './one-field.tsx'
import { rowsDrawn, rowsIn, typedOf } from '../typed.ts'

type RowProps = QuestionFieldProps & { readonly row: number; readonly removable: boolean }

const typedCell = ({ question, value, sent, lang }: QuestionFieldProps, row: number, column: Column): string => {
  if (sent !== undefined) return sent.text(cellName(question.key, row, column.key))
  const kept = rowsIn(value)[row]
  return kept === undefined || !Object.hasOwn(kept, column.key) ? '' : typedOf(column.kind, kept[column.key], lang)
}

const OneRow = (props: RowProps) => {
  const { lang, question, faults = [], row, removable } = props
  const t = words[lang]
  return (
    <fieldset className="card stack">
      <legend className="hidden">{say(t.rowTitle, { title: plain(question.label, lang), number: row + 1 })}</legend>
      <div className="cells">
        {question.columns.map((column) => {
          const name = cellName(question.key, row, column.key)
          return (
            <OneField
              key={column.key}
              lang={lang}
              name={name}
              asked={column}
              typed={typedCell(props, row, column)}
              fault={faults.find((one) => one.field === name)}
            />
          )
        })}
      </div>
      {removable ? (
        <p>
          <SubmitButton variant="plain" slim name="remove" value={`${question.key}.${row}`}>
            {say(t.removeRow, { number: row + 1 })}
          </SubmitButton>
        </p>
      ) : null}
    </fieldset>
  )
}

/** A question answered in rows of fields, with buttons that add and remove a row and send what was typed along. */
export function QuestionRows(props: QuestionFieldProps) {
  const { lang, question, value, sent, faults = [], added = 0 } = props
  const t = words[lang]
  const count = rowsDrawn(question, value, sent, added)
  const fault = faults.find((one) => one.field === question.key)
  const help = [
    questionHint(question, props.condition, lang),
    question.least === null ? undefined : say(t.least, { count: question.least }),
    t.rowsHint,
  ]
  return (
    <Group
      name={`${question.key}-rows`}
      label={plain(question.label, lang)}
      hint={help.filter(Boolean).join(' ')}
      optional={question.required ? undefined : t.optional}
      error={fault === undefined ? undefined : faultText(fault, lang)}
      after={props.after}
    >
      <Hidden name={rowCountName(question.key)} value={String(count)} />
      <div className="stack rows" id={question.key}>
        {Array.from({ length: count }, (_, row) => (
          <OneRow key={row} {...props} row={row} removable={count > 1} />
        ))}
      </div>
      <SubmitButton variant="second" slim icon="plus" name="add" value={question.key}>
        {t.addRow}
      </SubmitButton>
    </Group>
  )
}
