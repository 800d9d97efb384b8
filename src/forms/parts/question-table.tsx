import { plain } from '../../kit/words.ts'
import { Group } from '../../ui/field.tsx'
import { cellName } from '../answer.ts'
import { optionsOf, type Column, type Option } from '../question.ts'
import { rowsShown } from '../sent.ts'
import { typedOf } from '../typed.ts'
import { words } from '../words.ts'
import { faultText } from './fault-text.ts'
import { questionHint } from './hint.ts'
import { OneField, type QuestionFieldProps } from './one-field.tsx'

type RowProps = QuestionFieldProps & { readonly option: Option; readonly row: number }

const typedCell = ({ question, value, sent, lang, row }: RowProps, column: Column): string => {
  if (sent !== undefined) return sent.text(cellName(question.key, row, column.key))
  const kept = rowsShown(question, value)[row]
  return kept === undefined || !Object.hasOwn(kept, column.key) ? '' : typedOf(column.kind, kept[column.key], lang)
}

const TableRow = (props: RowProps) => {
  const { lang, question, faults = [], option, row } = props
  return (
    <fieldset className="card stack">
      <legend className="strong">{plain(option.label, lang)}</legend>
      <div className="cells">
        {question.columns.map((column) => {
          const name = cellName(question.key, row, column.key)
          return (
            <OneField
              key={column.key}
              lang={lang}
              name={name}
              asked={column}
              typed={typedCell(props, column)}
              fault={faults.find((one) => one.field === name)}
            />
          )
        })}
      </div>
    </fieldset>
  )
}

/** A question answered in a table whose rows the form gives; on a narrow screen each row is a card. */
export function QuestionTable(props: QuestionFieldProps) {
  const { lang, question, faults = [] } = props
  const fault = faults.find((one) => one.field === question.key)
  return (
    <Group
      name={`${question.key}-table`}
      label={plain(question.label, lang)}
      hint={questionHint(question, props.condition, lang)}
      optional={question.required ? undefined : words[lang].optional}
      error={fault === undefined ? undefined : faultText(fault, lang)}
      after={props.after}
    >
      <div className="stack rows" id={question.key}>
        {optionsOf(question).map((option, row) => (
          <TableRow key={option.key} {...props} option={option} row={row} />
        ))}
      </div>
    </Group>
  )
}
