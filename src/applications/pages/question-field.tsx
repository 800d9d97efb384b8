import { AnswerText } from '../../forms/parts/answer-text.tsx'
import type { Question } from '../../forms/question.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Earlier, HistoryOf } from '../earlier.ts'
import { ChangeRead } from '../parts/change-read.tsx'
import { mayBeSecret } from '../secret-part.ts'
import type { Workspace } from '../workspace.ts'
import type { FieldShown } from './field.tsx'

type Of = { readonly lang: Lang; readonly work: Workspace; readonly question: Question }

const Answer = ({ lang, work, question, value }: Of & { value: Earlier['value'] | undefined }) => (
  <AnswerText lang={lang} question={question} value={value} purposes={work.purposes} textLang={work.application.lang} />
)

/** Texts are shown by what changed in them; other answers whole. */
const Changed = ({ value, before, ...of }: Of & { value: Earlier['value']; before: Earlier | undefined }) => {
  const earlier = before?.value ?? ''
  const isText = of.question.kind.endsWith('text')
  if (!isText || typeof value !== 'string' || typeof earlier !== 'string') return <Answer {...of} value={value} />
  return <ChangeRead lang={of.lang} textLang={of.work.application.lang} earlier={earlier} later={value} />
}

/** A question of the form as a field. */
export function questionField(of: Of, { entries, newest, shown }: HistoryOf): FieldShown {
  const { lang, work, question } = of
  const { key, section } = question
  return {
    key,
    title: plain(question.label, lang),
    section,
    href: `${paths.applicationSection(lang, work.application.id, section)}#${key}`,
    writes: work.may.answers,
    secret: mayBeSecret(question) ? `answer:${key}` : null,
    now: <Answer {...of} value={work.application.answers[key]} />,
    current: newest?.revision,
    history: entries.slice(0, shown).map(({ value, ...entry }, index) => ({
      ...entry,
      changed: <Changed {...of} value={value} before={entries[index + 1]} />,
    })),
  }
}
