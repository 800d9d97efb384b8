import type { Shown } from '../../applications/secrecy.ts'
import { namedIn } from '../../applications/part-named.ts'
import { partLabel } from '../../applications/parts/part-label.ts'
import type { Form as AskedForm } from '../../forms/form.ts'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { requestGround, SecrecyTag } from '../../register/parts/secrecy.tsx'
import type { MessageContent } from '../../register/message.ts'
import { isDecided, type Standing } from '../../register/secrecy/secrecy.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts, type Fact } from '../../ui/facts.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import type { ListedCase, ReadVersion } from '../listed.ts'
import { texts } from '../texts/secrecy.ts'
import { CaseFrame } from './case-frame.tsx'
import type { CallHead } from '../parts/call-tabs.tsx'

export type PartShown = {
  readonly part: string
  readonly standing: Standing
  readonly digest: string
  readonly made: number
}
export type AtSecrecy = {
  readonly view: View
  readonly listed: ListedCase
  readonly call: CallHead
  readonly version: ReadVersion
  readonly form: AskedForm
  readonly secrecy: Shown
  readonly parts: readonly PartShown[]
  /** The messages of the case, with what they say. */
  readonly messages: readonly { readonly part: string; readonly subject: string; readonly says: MessageContent }[]
  /** Of the earlier version that is decided of; undefined for the newest. */
  readonly number: number | undefined
  /** May decide. */
  readonly decides: boolean
}

/** The earlier version in an address; nothing for the newest. */
export const ofVersion = (number: number | undefined): Readonly<Record<string, string>> =>
  number === undefined ? {} : { version: String(number) }

/** What a part is called. */
export const labelIn = (
  { form, version, messages }: Pick<AtSecrecy, 'form' | 'version' | 'messages'>,
  part: string,
  lang: Lang,
): string => partLabel({ ...namedIn(form, version.content), messages }, part, lang)

/** Who asked when, on which ground and why. */
function askedFacts(standing: Standing, lang: Lang): readonly Fact[] {
  const t = texts[lang]
  if (standing.kind === 'open' || standing.request === null) return [{ term: t.asked, text: t.nobody }]
  const { by, at, reason } = standing.request
  const ground = requestGround(standing.request, lang)
  const who = by === null || at === null ? t.byForm : say(t.askedBy, { who: by, at: writtenMoment(at, lang) })
  return [
    { term: t.asked, text: who },
    ...(ground === '' ? [] : [{ term: t.ground, text: ground }]),
    ...(reason === '' ? [] : [{ term: t.reason, text: <span className="prose">{reason}</span> }]),
  ]
}

function madeFacts(standing: Standing, lang: Lang): readonly Fact[] {
  const t = texts[lang]
  if (standing.kind !== 'secret' && standing.kind !== 'public') return []
  const { by, at, reason } = standing.decision
  return [
    { term: t.made, text: say(t.madeBy, { who: by, at: writtenMoment(at, lang) }) },
    { term: t.why, text: <span className="prose">{reason}</span> },
  ]
}

/** How a part stands: what was asked and what was decided. */
export const StandingFacts = ({ lang, standing }: { lang: Lang; standing: Standing }) => (
  <Facts flat facts={[...askedFacts(standing, lang), ...madeFacts(standing, lang)]} />
)

const One = ({ one, ...props }: AtSecrecy & { one: PartShown }) => {
  const { lang } = props.view
  const t = texts[lang]
  const label = labelIn(props, one.part, lang)
  return (
    <li className="stack tight">
      <h2>
        {label} <SecrecyTag lang={lang} standing={one.standing} />
      </h2>
      <StandingFacts lang={lang} standing={one.standing} />
      {props.decides ? (
        <p>
          <a href={paths.deskSecrecy(lang, props.listed.applicationId, { part: one.part, ...ofVersion(props.number) })}>
            {isDecided(one.standing) ? t.again : t.decide}
            <span className="hidden">: {label}</span>
          </a>
        </p>
      ) : null}
    </li>
  )
}

const Another = (props: AtSecrecy) => {
  const { lang } = props.view
  const t = texts[lang]
  const others = props.parts.filter(({ standing }) => standing.kind === 'open')
  return (
    <section className="stack read" aria-labelledby="another">
      <h2 id="another">{t.another}</h2>
      <p>{t.anotherHint}</p>
      <Form
        action={paths.deskSecrecy(lang, props.listed.applicationId)}
        method="get"
        hidden={ofVersion(props.number)}
        label={t.another}
      >
        <Select
          name="part"
          label={t.part}
          wide
          options={others.map(({ part }) => ({ value: part, label: labelIn(props, part, lang) }))}
        />
        <SubmitButton variant="second">{t.open}</SubmitButton>
      </Form>
    </section>
  )
}

/** What of a case is asked to be secret and how it was decided, with the way to each decision. */
export function SecrecyPage(props: AtSecrecy) {
  const { view, listed, call, parts, decides, number } = props
  const t = texts[view.lang]
  const stood = parts.filter(({ standing }) => standing.kind !== 'open')
  return (
    <CaseFrame view={view} listed={listed} call={call} title={t.title} lead={t.lead}>
      <Note>{t.rule}</Note>
      {number === undefined ? null : (
        <Note kind="warn">
          <p>{say(t.earlier, { number })}</p>
          <p>
            <a href={paths.deskSecrecy(view.lang, listed.applicationId)}>{t.newest}</a>
          </p>
        </Note>
      )}
      {stood.length === 0 ? <Empty title={t.empty}>{t.emptyHelp}</Empty> : null}
      <ul className="ruled">
        {stood.map((one) => (
          <One key={one.part} {...props} one={one} />
        ))}
      </ul>
      {decides ? parts.length > stood.length ? <Another {...props} /> : null : <Note>{t.readOnly}</Note>}
    </CaseFrame>
  )
}
