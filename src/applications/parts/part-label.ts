import type { Form } from '../../forms/form.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { partOf } from '../../register/secrecy/part.ts'
import { secrecyTexts } from '../texts/secrecy.ts'

type Of = {
  readonly form: Pick<Form, 'questions'>
  readonly files: readonly { readonly id: string; readonly name: string }[]
}

/** What a part is called: the question, or the attachment by its name. */
export function partLabel({ form, files }: Of, name: string, lang: Lang): string {
  const part = partOf(name)
  if (part?.kind === 'answer') return plain(form.questions.find(({ key }) => key === part.key)?.label, lang) || part.key
  const file = files.find(({ id }) => id === part?.key)
  return say(secrecyTexts[lang].attachment, { name: file?.name ?? '' })
}
