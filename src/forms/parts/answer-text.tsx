import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { writtenIban } from '../../kit/iban.ts'
import { euros } from '../../kit/money.ts'
import { plain } from '../../kit/words.ts'
import { rowKey, type AnswerValue, type Row } from '../answer.ts'
import { isBlank } from '../missing.ts'
import { hasRows, optionsOf, type CellKind, type Kind, type Option, type Question } from '../question.ts'
import { words } from '../words.ts'
import { keysIn, rowsIn } from '../typed.ts'

type Props = {
  readonly lang: Lang
  readonly question: Question
  readonly value: AnswerValue | undefined
  /** The options of the call. */
  readonly purposes?: readonly Option[] | undefined
  /** The language in which free text was written. */
  readonly textLang?: string | undefined
}

const numberText = (kind: Kind | CellKind, value: number, lang: Lang): string => {
  if (kind === 'money') return euros(value, lang)
  return lang === 'en' ? String(value) : String(value).replace('.', ',')
}

/** One value in words: a sum as euros, a day as people write it, a chosen key as its label. */
function cellText(kind: Kind | CellKind, value: string | number, options: readonly Option[], lang: Lang): string {
  if (typeof value === 'number') return numberText(kind, value, lang)
  if (kind === 'date' && value !== '') return writtenDay(value, lang)
  if (kind === 'iban') return writtenIban(value)
  if (kind === 'choice') return plain(options.find((option) => option.key === value)?.label, lang) || value
  return value
}

const RowsTable = ({ lang, question, rows }: { lang: Lang; question: Question; rows: readonly Row[] }) => (
  <div className="scroll" role="region" aria-label={plain(question.label, lang)} tabIndex={0}>
    <table className="data">
      <thead>
        <tr>
          {question.kind === 'table' ? <th scope="col">{plain(question.label, lang)}</th> : null}
          {question.columns.map((column) => (
            <th key={column.key} scope="col">
              {plain(column.label, lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {question.kind === 'table' ? (
              <th scope="row">{plain(optionsOf(question).find(({ key }) => key === row[rowKey])?.label, lang)}</th>
            ) : null}
            {question.columns.map((column) => (
              <td key={column.key}>
                {cellText(
                  column.kind,
                  Object.hasOwn(row, column.key) ? (row[column.key] ?? '') : '',
                  column.options,
                  lang,
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const Chosen = ({ lang, options, keys }: { lang: Lang; options: readonly Option[]; keys: readonly string[] }) => (
  <ul>
    {keys.map((key) => (
      <li key={key}>{plain(options.find((option) => option.key === key)?.label, lang) || key}</li>
    ))}
  </ul>
)

const OneValue = ({ lang, question, purposes, textLang, value }: Props & { value: string | number }) => (
  <p className="prose" lang={question.kind === 'text' || question.kind === 'long_text' ? textLang : undefined}>
    {cellText(question.kind, value, optionsOf(question, purposes), lang)}
  </p>
)

/** Marks an answer that is secret, with the ground for it. */
export const SecretTag = ({ lang, question }: { lang: Lang; question: Question }) =>
  question.visibility === 'secret' ? (
    <span className="tag">
      {words[lang].secret}
      {question.ground === null ? null : <span className="small">: {plain(question.ground, lang)}</span>}
    </span>
  ) : null

/** An answer to be read: the words of the choices, sums, days and rows; says so where there is none. */
export function AnswerText(props: Props) {
  const { lang, question, value, purposes } = props
  if (value === undefined || isBlank(question, value)) return <p className="quiet">{words[lang].blank}</p>
  if (typeof value === 'boolean') return <p>{value ? words[lang].yes : words[lang].no}</p>
  if (typeof value === 'string' || typeof value === 'number') return <OneValue {...props} value={value} />
  if (hasRows(question.kind)) return <RowsTable lang={lang} question={question} rows={rowsIn(value)} />
  return <Chosen lang={lang} options={optionsOf(question, purposes)} keys={keysIn(value)} />
}
