import { withFiles } from '../../applications/asked.ts'
import type { Submission } from '../../applications/submission.ts'
import { isCoveredIn, standingIn } from '../../applications/covering.ts'
import { allOpen, type Shown } from '../../applications/secrecy.ts'
import { AnswerText } from '../../forms/parts/answer-text.tsx'
import { isAsked, isSectionAsked, questionsOf, type Form } from '../../forms/form.ts'
import { isBlank } from '../../forms/missing.ts'
import type { Option, Question } from '../../forms/question.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { Covered, SecrecyTag } from '../../register/parts/secrecy.tsx'
import { Status } from '../../ui/status.tsx'
import { partTexts } from '../texts/parts.ts'
import { Budget } from './application-budget.tsx'
import { Attachments, Parties, Reuse } from './application-parts.tsx'

type Props = {
  lang: Lang
  form: Form
  content: Submission
  purposes: readonly Option[]
  /** What of it is secret, and what is covered for this reader. */
  secrecy?: Shown | undefined
  fileHref: (attachment: string) => string
}

/** What stands in a section beside its answers, by the key of the section. */
const inside = { parties: Parties, reuse: Reuse, budget: Budget, attachments: Attachments } as const
type Inside = keyof typeof inside
const insides = ['parties', 'reuse', 'budget', 'attachments'] as const satisfies readonly Inside[]
const insideOf = (key: string) => insides.find((one) => one === key)

/** The sections to read: those of the form, then what the form has no section for. */
function sectionsOf({ lang, content, ...props }: Omit<Props, 'purposes' | 'fileHref' | 'secrecy'>) {
  const form = withFiles(props.form, content.attachments)
  const own = form.sections
    .filter(({ key }) => isSectionAsked(form, key, content.answers))
    .map((section) => ({
      key: section.key,
      name: plain(section.name, lang),
      asked: questionsOf(form, section.key).filter((question) => isAsked(form, question, content.answers)),
    }))
  const more = insides
    .filter(
      (key) =>
        !form.sections.some((section) => section.key === key) &&
        (key !== 'attachments' || content.attachments.length > 0),
    )
    .map((key) => ({ key, name: partTexts[lang][key], asked: [] }))
  return [...own, ...more].filter(({ key, asked }) => asked.length > 0 || insideOf(key) !== undefined)
}

type SectionProps = Props & { asked: readonly Question[] }

/** What the applicant declares, each in one line: it was declared, or it would not stand here. */
const Declared = ({ lang, declared }: { lang: Lang; declared: readonly Question[] }) =>
  declared.length === 0 ? null : (
    <ul className="declared">
      {declared.map(({ key, label }) => (
        <li key={key}>
          <Status kind="ok">{plain(label, lang)}</Status>
        </li>
      ))}
    </ul>
  )

/** The answers of a section; what was left blank is named in one quiet line. */
const Answers = ({ lang, content, purposes, asked, secrecy = allOpen }: SectionProps) => {
  const isHidden = ({ key }: Question) => isCoveredIn(secrecy, 'answer', key)
  const isSaid = (question: Question) => isHidden(question) || !isBlank(question, content.answers[question.key])
  const isDeclared = ({ key, kind }: Question) =>
    kind === 'declaration' && content.answers[key] === true && standingIn(secrecy, 'answer', key) === undefined
  const blank = asked.filter((question) => !isSaid(question)).map((question) => plain(question.label, lang))
  return (
    <>
      {asked
        .filter((question) => isSaid(question) && !isDeclared(question))
        .map((question) => (
          <div key={question.key} className="tight">
            <h3>
              {plain(question.label, lang)}{' '}
              {isHidden(question) ? null : (
                <SecrecyTag lang={lang} standing={standingIn(secrecy, 'answer', question.key)} />
              )}
            </h3>
            {isHidden(question) ? (
              <Covered lang={lang} standing={standingIn(secrecy, 'answer', question.key)} />
            ) : (
              <AnswerText
                lang={lang}
                question={question}
                value={content.answers[question.key]}
                purposes={purposes}
                textLang={content.lang}
              />
            )}
          </div>
        ))}
      <Declared lang={lang} declared={asked.filter(isDeclared)} />
      {blank.length === 0 ? null : (
        <p className="small quiet">{say(partTexts[lang].blank, { questions: blank.join(' · ') })}</p>
      )}
    </>
  )
}

/** The parts of a submitted application with their addresses on the page, for a list of links. */
export const partsOf = (
  props: Omit<Props, 'purposes' | 'fileHref' | 'secrecy'>,
): readonly { href: string; text: string }[] =>
  sectionsOf(props).map(({ key, name }) => ({ href: `#part-${key}`, text: name }))

/** A submitted version to be read: answers by section, with parties, costs, earlier work and attachments where they belong. */
export const ApplicationContent = (props: Props) =>
  sectionsOf(props).map(({ key, name, asked }) => {
    const more = insideOf(key)
    const More = more === undefined ? undefined : inside[more]
    return (
      <section key={key} className="stack">
        <h2 id={`part-${key}`}>{name}</h2>
        {More === undefined ? null : <More {...props} secrecy={props.secrecy ?? allOpen} />}
        <Answers {...props} asked={asked} />
      </section>
    )
  })
