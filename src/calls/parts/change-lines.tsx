import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import type { Words } from '../../kit/words.ts'
import { plain } from '../../kit/words.ts'
import { isSame, type FormDifference, type QuestionChange, type SectionChange } from '../../forms/difference.ts'
import type { Drawn } from '../amendment.ts'
import { formWords } from '../form-words.ts'
import { texts } from '../texts/change.ts'
import { texts as desk } from '../texts/desk.ts'
import type { Waiting } from '../waiting.ts'
import { words } from '../words.ts'
import { Said } from './said.tsx'

const Lines = ({ lang, term, lines }: { lang: Lang; term: string; lines: readonly Words[] }) =>
  lines.length === 0 ? null : (
    <>
      <dt>{term}</dt>
      {lines.map((line, i) => (
        <dd key={i}>
          <Said words={line} lang={lang} />
        </dd>
      ))}
    </>
  )

/** What stood before a change and what stands after it. */
export const BeforeAndAfter = ({ lang, before, after }: { lang: Lang } & Pick<Drawn, 'before' | 'after'>) => (
  <dl className="facts flat">
    <Lines lang={lang} term={texts[lang].before} lines={before} />
    <Lines lang={lang} term={texts[lang].after} lines={after} />
  </dl>
)

/** What a change is called. */
export const changeTitle = ({ kind, part }: Pick<Waiting, 'kind' | 'part'>, lang: Lang): string =>
  kind === 'correction'
    ? say(texts[lang].kind.correction, { part: part === null ? '' : words[lang].part[part] })
    : texts[lang].kind[kind]

type Refusal = keyof (typeof desk)['fi']['refusal']
type Own = keyof (typeof texts)['fi']['refusal']
const isOwn = (refusal: Refusal | Own): refusal is Own => Object.hasOwn(texts.fi.refusal, refusal)

/** Why a change that waits was not published, in words of the page on which it is read. */
export const changeRefusal = (refusal: Refusal, lang: Lang): string =>
  isOwn(refusal) ? texts[lang].refusal[refusal] : desk[lang].refusal[refusal]

const LabelBefore = ({ lang, words: label }: { lang: Lang; words: Words | null }) => (
  <>
    <br />
    <span className="small quiet">
      {texts[lang].before}: <Said words={label} lang={lang} />
    </span>
  </>
)

/** What of a question changes, in words, and that its answers are lost. */
const notesOf = ({ what, loses }: QuestionChange, lang: Lang, answered: boolean): readonly string[] => [
  ...what.map((aspect) => formWords[lang].aspect[aspect]),
  ...(loses && answered ? [texts[lang].loses] : []),
]

const QuestionLine = ({ lang, one, answered }: { lang: Lang; one: QuestionChange; answered: boolean }) => {
  const notes = notesOf(one, lang, answered)
  return (
    <li>
      <Said words={(one.after ?? one.before)?.label ?? null} lang={lang} />
      {notes.length === 0 ? null : <span className="small quiet"> ({notes.join(', ')})</span>}
      {one.what.includes('label') ? <LabelBefore lang={lang} words={one.before?.label ?? null} /> : null}
    </li>
  )
}

type Listed = { lang: Lang; title: string; questions: readonly QuestionChange[]; answered: boolean }

const Questions = ({ lang, title, questions, answered }: Listed) =>
  questions.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {questions.map((one) => (
          <QuestionLine key={one.key} lang={lang} one={one} answered={answered} />
        ))}
      </ul>
    </>
  )

function sectionLine({ before, after }: SectionChange, lang: Lang): string {
  const t = formWords[lang]
  const name = plain((after ?? before)?.name, lang)
  return say(before === null ? t.newSection : after === null ? t.goneSection : t.otherSection, { name })
}

type Changes = {
  lang: Lang
  difference: FormDifference
  /** Whether somebody may have answered what was asked before. */
  answered: boolean
}

/** What two versions of a form ask differently: questions added, removed and changed, with answers that cannot be kept. */
export const FormChanges = ({ lang, difference, answered }: Changes) => {
  const t = texts[lang]
  const { added, removed, changed, sections, reordered } = difference
  if (isSame(difference)) return <p>{t.nothing}</p>
  return (
    <>
      <Questions lang={lang} title={t.added} questions={added} answered={answered} />
      <Questions lang={lang} title={t.removed} questions={removed} answered={answered} />
      <Questions lang={lang} title={t.changed} questions={changed} answered={answered} />
      {sections.length === 0 ? null : (
        <>
          <h3>{t.sections}</h3>
          <ul>
            {sections.map((one) => (
              <li key={one.key}>{sectionLine(one, lang)}</li>
            ))}
          </ul>
        </>
      )}
      {reordered ? <p>{formWords[lang].reordered}</p> : null}
      {answered ? <p>{t.carried}</p> : null}
    </>
  )
}
