import { Page } from '../../frame/page.tsx'
import { texts as frame } from '../../frame/texts.ts'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { kindName, kindPlural } from '../../people/organisation-kind.ts'
import { municipalKinds } from '../../people/organisation.ts'
import type { Call } from '../call.ts'
import { capital } from '../kinds-line.ts'
import { fewestOf } from '../joint-rule.ts'
import type { ListedCall } from '../listing.ts'
import {
  askersOf,
  fitting,
  hindrancesOf,
  isAnswered,
  questionsOf,
  type Hindrance,
  type PreAnswers,
  type PreQuestion,
} from '../pre-check.ts'
import { countsMunicipal } from '../partner-kind.ts'
import { Said } from '../parts/said.tsx'
import { texts } from '../texts/pre-check.ts'

type Props = {
  view: View
  call: Call
  answers: PreAnswers
  /** Somebody has pressed the button. */
  asked: boolean
  /** Other calls that are open now. */
  openNow: readonly ListedCall[]
}

const typed = (value: PreAnswers[PreQuestion]): string =>
  value === null ? '' : typeof value === 'boolean' ? (value ? 'yes' : 'no') : value

function optionsFor({ view, call }: Props, question: PreQuestion) {
  const t = texts[view.lang]
  if (question === 'asker')
    return askersOf(call).map((value) => ({
      value,
      label: value === 'other' ? t.otherAsker : capital(kindName(call.kinds, value, view.lang)),
    }))
  if (question === 'purpose' || question === 'excluded')
    return [
      ...(question === 'purpose' ? call.purposes : call.exclusions).map(({ key, words }) => ({
        value: key,
        label: plain(words, view.lang),
      })),
      { value: 'none', label: question === 'purpose' ? t.none : t.noneExcluded },
    ]
  return [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
  ]
}

/** The kinds of costs that the call covers, as one line. */
const costsOf = ({ view, call }: Props): string =>
  (call.costTypes ?? []).map(({ name }) => plain(name, view.lang)).join(' · ')

/** What the reader would do, in the words of the call: by it one finds what exists already. */
const soughtIn = ({ view, call, answers }: Props): string =>
  plain(
    [...call.exclusions, ...call.purposes].find(({ key }) => key === answers.excluded || key === answers.purpose)
      ?.words,
    view.lang,
  )

/** What one can do where one cannot apply: another open call, partners, or what exists already. */
const Instead = (props: Props) => {
  const { view, answers, openNow } = props
  const [t, q] = [texts[view.lang], soughtIn(props)]
  const others = fitting(openNow, answers, view.now)
  return (
    <>
      <h2>{t.instead}</h2>
      <ul>
        <li>
          <a href={paths.solutions(view.lang, { q })}>{t.solutions}</a>
        </li>
        <li>
          <a href={paths.projects(view.lang, { q })}>{t.projects}</a>
        </li>
        <li>
          <a href={paths.municipalities(view.lang)}>{t.partners}</a>
        </li>
        {others.length === 0 && openNow.length > 0 ? <li>{t.noOther}</li> : null}
        {others.map((call) => (
          <li key={call.id}>
            {t.other}:{' '}
            <a href={paths.call(view.lang, call.slug)}>
              <Said words={call.title} lang={view.lang} />
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Why one cannot apply, in words that name what the call asks for. */
function whyText({ view: { lang }, call }: Props, code: Hindrance): string {
  const t = texts[lang]
  if (code === 'needs_partner')
    return say(countsMunicipal(call) ? t.why.needs_partner : t.needsOthers, { count: fewestOf(call) })
  if (code !== 'not_applicant') return t.why[code]
  const kinds = (call.applicantKinds ?? municipalKinds).map((kind) => kindPlural(call.kinds, kind, lang))
  return say(t.why.not_applicant, { kinds: kinds.join(', ').toLocaleLowerCase(lang) })
}

function Verdict(props: Props) {
  const { view, call, answers, asked } = props
  const t = texts[view.lang]
  const why = hindrancesOf(call, answers, view.now)
  if (!asked && !why.includes('not_open')) return null
  if (why.length > 0)
    return (
      <>
        <Note kind="warn" title={t.mayNot}>
          <ul>
            {why.map((code) => (
              <li key={code}>{whyText(props, code)}</li>
            ))}
          </ul>
        </Note>
        <Instead {...props} />
      </>
    )
  if (!isAnswered(call, answers)) return <Note>{t.unanswered}</Note>
  return (
    <Note kind="good" title={t.may}>
      <p>
        {t.mayDo} <a href={paths.projects(view.lang, { q: soughtIn(props) })}>{t.projects}</a>
      </p>
    </Note>
  )
}

/** A few questions out of the call's own rules, answered in the address: says why not, and what else there is. */
export const PreCheckPage = (props: Props) => {
  const { view, call, answers } = props
  const t = texts[view.lang]
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      above={plain(call.title, view.lang)}
      width="read"
      example={call.example}
      crumbs={[
        { text: frame[view.lang].calls, href: paths.calls(view.lang) },
        { text: plain(call.title, view.lang), href: paths.call(view.lang, call.slug) },
      ]}
    >
      <Verdict {...props} />
      <Form action={paths.callPreCheck(view.lang, call.slug)} method="get">
        {questionsOf(call).map((question) => (
          <Choice
            key={question}
            name={question}
            label={
              question === 'together'
                ? say(countsMunicipal(call) ? t.together : t.togetherOthers, { count: fewestOf(call) })
                : t[question]
            }
            value={typed(answers[question])}
            options={optionsFor(props, question)}
            hint={question === 'costs' ? costsOf(props) : undefined}
          />
        ))}
        <SubmitButton name="asked" value="1">
          {t.button}
        </SubmitButton>
      </Form>
      <p>
        <a href={paths.call(view.lang, call.slug)}>{t.back}</a>
      </p>
    </Page>
  )
}
