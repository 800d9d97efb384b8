import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { plain } from '../../kit/words.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Chips } from '../../ui/chips.tsx'
import { Select } from '../../ui/choice-field.tsx'
import { Details } from '../../ui/details.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Beside } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { kindName, type KindOfOrganisation } from '../../people/organisation-kind.ts'
import { alone, applicantChoices, listedIn, themesOf, type CallChoice } from '../filter.ts'
import { groups, type Group, type ListedCall } from '../listing.ts'
import { capital } from '../kinds-line.ts'
import { OpenCall } from '../parts/open-call.tsx'
import { texts } from '../texts/open.ts'
import { texts as published } from '../texts/public.ts'
import { EarlierCalls } from './earlier-calls.tsx'
import type { NamedTheme } from './part-props.ts'

type Props = {
  view: View
  calls: readonly ListedCall[]
  choice: CallChoice
  themes: readonly NamedTheme[]
  kinds: readonly KindOfOrganisation[]
}
type Grouped = (group: Group) => readonly ListedCall[]

const address = (view: View, phase: Group | null, { theme, applicant }: Partial<CallChoice>) =>
  paths.calls(view.lang, { phase: phase ?? '', theme: theme ?? '', applicant: applicant ?? '' })

/** A theme as a choice: some are whole sentences in their source, told in full on the pages of their calls. */
const shortly = (name: string): string => capital(name.split(',')[0] ?? name)

/** Theme and applicant are chosen in a form that the address keeps; only themes that some call has are offered. */
const Narrow = ({ view, calls, choice, themes, kinds }: Props) => {
  const t = published[view.lang].filter
  const offered = themes.filter(({ key }) => calls.some((call) => themesOf(call).includes(key)))
  return (
    <Form action={paths.calls(view.lang)} method="get" label={t.label} hidden={{ phase: choice.phase ?? '' }}>
      <Beside>
        {offered.length === 0 ? null : (
          <Select
            name="theme"
            label={t.theme}
            blank={t.all}
            value={choice.theme ?? ''}
            options={offered.map(({ key, name }) => ({ value: key, label: shortly(plain(name, view.lang)) }))}
          />
        )}
        <Select
          name="applicant"
          label={t.applicant}
          blank={t.all}
          value={choice.applicant ?? ''}
          options={applicantChoices(calls).map((one) => ({
            value: one,
            label: one === alone ? t.alone : capital(kindName(kinds, one, view.lang)),
          }))}
        />
      </Beside>
      <SubmitButton variant="second" slim>
        {t.button}
      </SubmitButton>
    </Form>
  )
}

const Filter = ({ view, of, choice }: { view: View; of: Grouped; choice: CallChoice }) => {
  const t = texts[view.lang].list
  const all = groups.reduce((sum, group) => sum + of(group).length, 0)
  return (
    <Chips
      label={t.filter}
      chips={[
        { href: address(view, null, choice), text: t.group.all, count: all, chosen: choice.phase === null },
        ...groups.map((group) => ({
          href: address(view, group, choice),
          text: t.group[group],
          count: of(group).length,
          chosen: choice.phase === group,
        })),
      ]}
    />
  )
}

const NoneOpen = ({ view }: { view: View }) => {
  const t = texts[view.lang].list
  return (
    <Empty title={t.noneOpen}>
      <p>{t.noneOpenDo}</p>
      <div className="buttons">
        <LinkButton href={paths.projects(view.lang)} variant="second">
          {t.toProjects}
        </LinkButton>
      </div>
    </Empty>
  )
}

const NoneHere = ({ view }: { view: View }) => (
  <Empty title={texts[view.lang].list.noneHere}>
    <p>
      <a href={address(view, null, {})}>{texts[view.lang].list.showAll}</a>
    </p>
  </Empty>
)

function Cards({ view, group, calls }: { view: View; group: Group; calls: readonly ListedCall[] }) {
  if (calls.length === 0) return null
  return (
    <section className="stack" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>{texts[view.lang].list.group[group]}</h2>
      {calls.map((call) => (
        <OpenCall key={call.id} view={view} call={call} first={group === 'open' && calls.length === 1} />
      ))}
    </section>
  )
}

function Groups({ view, of, chosen }: { view: View; of: Grouped; chosen: Group | null }) {
  const shown = (group: Group) => (chosen === null || chosen === group ? of(group) : [])
  const nothing = chosen !== null && chosen !== 'open' && of(chosen).length === 0
  return (
    <>
      {shown('open').length === 0 && (chosen === null || chosen === 'open') ? <NoneOpen view={view} /> : null}
      {(['open', 'coming', 'handled'] as const).map((group) => (
        <Cards key={group} view={view} group={group} calls={shown(group)} />
      ))}
      {shown('earlier').length === 0 ? null : <EarlierCalls view={view} calls={shown('earlier')} />}
      {nothing ? <NoneHere view={view} /> : null}
    </>
  )
}

/** All calls that are public: those one can apply to first, earlier rounds with what came of them last. */
export function Calls(props: Props) {
  const { view, calls, choice } = props
  const t = texts[view.lang].list
  const of: Grouped = (group) => listedIn(calls, group, choice, view.now)
  return (
    <Page view={view} title={t.title} lead={t.lead} crumbs={[]}>
      <Filter view={view} of={of} choice={choice} />
      <Details
        lean
        summary={published[view.lang].filter.label}
        open={choice.theme !== null || choice.applicant !== null}
      >
        <Narrow {...props} />
      </Details>
      <Groups view={view} of={of} chosen={choice.phase} />
      <p className="small">
        <a href={paths.callsFeed(view.lang)}>{published[view.lang].take.feedAll}</a>
      </p>
    </Page>
  )
}
