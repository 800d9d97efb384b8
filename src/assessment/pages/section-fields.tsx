import { questionsOf, type Form } from '../../forms/form.ts'
import type { Question } from '../../forms/question.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { Choices } from '../../ui/choice-field.tsx'
import { Details } from '../../ui/details.tsx'

type Props = {
  readonly lang: Lang
  readonly form: Form
  /** Which of the questions can be chosen; all where nothing is said. */
  readonly offered?: (questions: readonly Question[]) => readonly Question[]
  readonly chosen?: readonly string[]
}

/** The fields of an application to choose from, by section; a section of which something was chosen stands open. */
export const SectionFields = ({ lang, form, offered = (all) => all, chosen = [] }: Props) => (
  <div>
    {form.sections.map((section) => {
      const options = offered(questionsOf(form, section.key)).map(({ key, label }) => ({
        value: key,
        label: plain(label, lang),
      }))
      return options.length === 0 ? null : (
        <Details
          key={section.key}
          summary={plain(section.name, lang)}
          open={options.some(({ value }) => chosen.includes(value))}
        >
          <Choices
            name="field"
            id={`field-${section.key}`}
            label={plain(section.name, lang)}
            options={options}
            values={chosen}
          />
        </Details>
      )
    })}
  </div>
)
