import { questionsBefore, type FormContent } from './form.ts'
import { isChosen, optionsOf, type Condition, type Option, type Question } from './question.ts'

/** An answer that a condition may ask for; `option` null where it is yes or no. */
export type PossibleCondition = {
  readonly condition: Condition
  readonly asked: Question
  readonly option: Option | null
}

function answersOf(asked: Question, purposes: readonly Option[]): readonly PossibleCondition[] {
  if (asked.kind === 'yes_no' || asked.kind === 'declaration')
    return ['yes', 'no'].map((value) => ({ condition: { question: asked.key, value }, asked, option: null }))
  if (!isChosen(asked.kind)) return []
  return optionsOf(asked, purposes).map((option) => ({
    condition: { question: asked.key, value: option.key },
    asked,
    option,
  }))
}

/** The answers on which a section may depend: those of the questions of the sections before it. `purposes` are the options of the call. */
export function conditionsBeforeSection(
  form: Pick<FormContent, 'sections' | 'questions'>,
  key: string,
  purposes: readonly Option[] = [],
): readonly PossibleCondition[] {
  return questionsBefore(form, key).flatMap((asked) => answersOf(asked, purposes))
}

/** The answers on which a question may depend: those of the questions before it. `purposes` are the options of the call. */
export function conditionsBefore(
  form: Pick<FormContent, 'questions'>,
  key: string,
  purposes: readonly Option[] = [],
): readonly PossibleCondition[] {
  const index = form.questions.findIndex((question) => question.key === key)
  return form.questions.slice(0, Math.max(0, index)).flatMap((asked) => answersOf(asked, purposes))
}
