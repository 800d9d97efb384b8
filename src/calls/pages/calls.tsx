import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Chips } from '../../ui/chips.tsx'
import { Empty } from '../../ui/empty.tsx'
import { groupOf, groups, type Group, type ListedCall } from '../listing.ts'
import { OpenCall } from '../parts/open-call.tsx'
import { texts } from '../texts/open.ts'
import { EarlierCalls } from './earlier-calls.tsx'

type Props = { view: View; calls: readonly ListedCall[]; chosen: Group | null }
type Grouped = (group: Group) => readonly ListedCall[]

const address = (view: View, group: Group | null) =>
  `${paths.calls(view.lang)}${group === null ? '' : `?phase=${group}`}`

const Filter = ({ view, of, chosen }: { view: View; of: Grouped; chosen: Group | null }) => {
  const t = texts[view.lang].list
  const all = groups.reduce((sum, group) => sum + of(group).length, 0)
  return (
    <Chips
      label={t.filter}
      chips={[
        { href: address(view, null), text: t.group.all, count: all, chosen: chosen === null },
        ...groups.map((group) => ({
          href: address(view, group),
          text: t.group[group],
          count: of(group).length,
          chosen: chosen === group,
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
      <a href={address(view, null)}>{texts[view.lang].list.showAll}</a>
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
export function Calls({ view, calls, chosen }: Props) {
  const t = texts[view.lang].list
  const of: Grouped = (group) => calls.filter((call) => groupOf(call, view.now) === group)
  return (
    <Page view={view} title={t.title} lead={t.lead} crumbs={[]}>
      <Filter view={view} of={of} chosen={chosen} />
      <Groups view={view} of={of} chosen={chosen} />
    </Page>
  )
}
