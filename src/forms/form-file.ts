import type { FormContent, Section } from './form.ts'
import type { Question } from './question.ts'

/** The name and version of the format in which forms are kept in files (docs/forms.md). */
export const format = 'talko-form/1'

type FiledQuestion = Omit<Question, 'section' | 'requiredWhen' | 'ground'> &
  Partial<Pick<Question, 'requiredWhen' | 'ground'>>
type FiledSection = Omit<Section, 'when'> &
  Partial<Pick<Section, 'when'>> & { readonly questions: readonly FiledQuestion[] }

/** A form as its file has it: the questions stand in their sections. */
export type FormFile = Pick<FormContent, 'key' | 'name'> & { readonly sections: readonly FiledSection[] }

/** What a file says, as the form that it describes. */
export const contentOf = (file: FormFile): FormContent => ({
  key: file.key,
  name: file.name,
  sections: file.sections.map(({ key, name, help, when = null }) => ({ key, name, help, when })),
  questions: file.sections.flatMap((section) =>
    section.questions.map(({ requiredWhen = null, ground = null, ...question }) => ({
      ...question,
      requiredWhen,
      ground,
      section: section.key,
    })),
  ),
})

/** Options that are offered from outside (municipalities, files) are no part of the form. */
export const ownOptions = ({ kind, options }: Pick<Question, 'kind' | 'options'>): Question['options'] =>
  kind === 'municipality' || kind === 'file' ? [] : options

/** A form as its file, read back by `contentOf` and `readForm`. */
export const fileOf = (form: FormContent): FormFile & { readonly format: string } => ({
  format,
  key: form.key,
  name: form.name,
  sections: form.sections.map((section) => ({
    ...section,
    questions: form.questions
      .filter((question) => question.section === section.key)
      .map(({ section: _section, ...question }) => ({ ...question, options: ownOptions(question) })),
  })),
})
