import type { Form, Section } from '../../forms/form.ts'
import type { Question } from '../../forms/question.ts'
import type { FormLack } from '../../forms/unfinished.ts'
import { words as formWords } from '../../forms/words.ts'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Note } from '../../ui/note.tsx'
import type { Call } from '../call.ts'
import type { FormNeed } from '../form-needs.ts'
import { texts } from '../texts/forms.ts'

/** A form with what it lacks. */
export type UnfinishedProps = {
  readonly view: View
  readonly call: Call
  readonly form: Form
  readonly unfinished: { readonly lacks: readonly FormLack[]; readonly needs: readonly FormNeed[] }
}

/** A question by its label, or by its key where nobody has written one. */
export const nameOf = ({ label, key }: Question, lang: Lang): string => plain(label, lang) || key
/** A section by its name, or by its key. */
export const sectionName = ({ name, key }: Section, lang: Lang): string => plain(name, lang) || key

/** Where in the form something is lacking, and what, in words. */
function lackLine({ view: { lang }, call, form }: UnfinishedProps, lack: FormLack): { href: string; text: string } {
  const t = texts[lang]
  const langs = (lack.langs ?? []).map((one) => t.lang[one]).join(', ')
  const what: string = t.lack[lack.what]
  const question = form.questions.find(({ key }) => key === lack.question)
  const section = form.sections.find(({ key }) => key === lack.section)
  const place =
    question === undefined ? (section === undefined ? '' : sectionName(section, lang)) : nameOf(question, lang)
  const text = [place, what.replace('{langs}', langs)].filter(Boolean).join(': ')
  if (question !== undefined) return { text, href: paths.deskCallFormQuestion(lang, call.slug, question.key) }
  return section === undefined
    ? { text, href: paths.deskCallForm(lang, call.slug) }
    : { text, href: paths.deskCallFormSection(lang, call.slug, section.key) }
}

const needText = (need: FormNeed, lang: Lang): string => {
  const text: string = texts[lang].need[need.what]
  if ('block' in need) return text.replace('{block}', formWords[lang].block[need.block])
  return 'question' in need ? text.replace('{question}', need.question) : text
}

/** What the form still lacks before it can be published, or that it lacks nothing. */
export const Unfinished = (props: UnfinishedProps) => {
  const { view, unfinished } = props
  const t = texts[view.lang]
  if (unfinished.lacks.length + unfinished.needs.length === 0) return <Note kind="info">{t.whole}</Note>
  return (
    <Note kind="warn" title={t.lacks}>
      <ul>
        {unfinished.needs.map((need) => (
          <li key={needText(need, view.lang)}>{needText(need, view.lang)}</li>
        ))}
        {unfinished.lacks
          .map((lack) => lackLine(props, lack))
          .map(({ href, text }) => (
            <li key={text}>
              <a href={href}>{text}</a>
            </li>
          ))}
      </ul>
    </Note>
  )
}
