import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Group, Hidden } from '../../ui/field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { mostRows, placeName, rowCountName } from '../answer.ts'
import { optionsOf, type Question } from '../question.ts'
import { rowsSent } from '../reading.ts'
import { keysIn } from '../typed.ts'
import { words } from '../words.ts'
import { faultText } from './fault-text.ts'
import { hintOf, questionHint } from './hint.ts'
import type { QuestionFieldProps } from './one-field.tsx'

/** What the fields hold: what was typed, else the names of what is kept with an empty one for the next. */
function typedNames({ lang, question, value, sent, added = 0 }: QuestionFieldProps): readonly string[] {
  const names = keysIn(value).map((code) => {
    const found = optionsOf(question).find((option) => option.key === code)
    return found === undefined ? code : plain(found.label, lang)
  })
  const drawn = sent === undefined ? names.length + 1 : rowsSent(question, sent)
  return Array.from({ length: Math.min(Math.max(drawn, 1) + added, mostRows) }, (_, row) =>
    sent === undefined ? (names[row] ?? '') : sent.text(placeName(question.key, row)),
  )
}

const listId = 'municipality-names'

/** The names that the browser helps with: once on a page, whatever number of questions ask for municipalities. */
export function MunicipalityNames({ questions, lang }: { questions: readonly Question[]; lang: Lang }) {
  const question = questions.find((one) => one.kind === 'municipality')
  return question === undefined ? null : (
    <datalist id={listId}>
      {optionsOf(question).map((option) => (
        <option key={option.key}>{plain(option.label, lang)}</option>
      ))}
    </datalist>
  )
}

/** Municipalities by name, one in each field; the browser helps with the list, and without a script the server says what it does not know. */
export function MunicipalityField(props: QuestionFieldProps) {
  const { lang, question, faults = [] } = props
  const t = words[lang]
  const fault = faults.find((one) => one.field === question.key)
  const names = typedNames(props)
  return (
    <Group
      name={`${question.key}-names`}
      label={plain(question.label, lang)}
      hint={hintOf([questionHint(question, props.condition, lang), t.municipalityHint])}
      optional={question.required ? undefined : t.optional}
      error={fault === undefined ? undefined : faultText(fault, lang)}
      after={props.after}
    >
      <Hidden name={rowCountName(question.key)} value={String(names.length)} />
      <div className="stack tight rows" id={question.key}>
        {names.map((name, row) => {
          const field = placeName(question.key, row)
          const wrong = faults.find((one) => one.field === field)
          return (
            <TextField
              key={field}
              name={field}
              label={say(t.municipality, { number: row + 1 })}
              list={listId}
              value={name}
              width="mid"
              error={wrong === undefined ? undefined : faultText(wrong, lang)}
            />
          )
        })}
      </div>
      <SubmitButton variant="second" slim icon="plus" name="add" value={question.key}>
        {t.addMunicipality}
      </SubmitButton>
    </Group>
  )
}
