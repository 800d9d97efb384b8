import type { ReactNode } from 'react'
import type { Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { partName } from '../../register/secrecy/part.ts'
import type { Earlier } from '../earlier.ts'
import { mayWritePart, moneyIn, type KeptPart, type PartValue } from '../kept-part.ts'
import type { Money } from '../money-clash.ts'
import { namedNow } from '../part-named.ts'
import { ChangeRead } from '../parts/change-read.tsx'
import { MoneyRead } from '../parts/money-read.tsx'
import { partLabel } from '../parts/part-label.ts'
import { SumChanges } from '../parts/promise-changes.tsx'
import { sumChanges } from '../promise-change.ts'
import { together } from '../texts/together.ts'
import type { Workspace } from '../workspace.ts'
import type { FieldShown } from './field.tsx'

type Of = { readonly lang: Lang; readonly who: Actor; readonly work: Workspace; readonly part: KeptPart }

const noMoney: Money = { lines: [], ownCents: 0 }

const textIn = (value: PartValue | undefined): string => (typeof value === 'string' ? value : '')

const partyOf = ({ work, part }: Of) => work.application.partners.find(({ id }) => id === part.key)

type Change = { readonly entry: Earlier<PartValue>; readonly before: Earlier<PartValue> | undefined }

/** The sums that became others. */
const MoneyChange = ({ lang, entry, before }: Change & { lang: Lang }) => {
  const t = together[lang].field
  const [was, is] = [before, entry].map((one) => ({ tasks: '', ...(moneyIn(one?.value) ?? noMoney) }))
  const changes = was === undefined || is === undefined ? [] : sumChanges(was, is)
  return <SumChanges lang={lang} changes={changes} id={`sums-${entry.revision}`} caption={t.sums} was={t.sumWas} />
}

function changedIn(of: Of, { entry, before }: Change): ReactNode {
  const { lang, part } = of
  if (part.kind === 'costs') return <MoneyChange lang={lang} entry={entry} before={before} />
  const textLang = partyOf(of)?.lang
  return <ChangeRead lang={lang} textLang={textLang} earlier={textIn(before?.value)} later={textIn(entry.value)} />
}

/** What a part says now. */
function nowIn(of: Of): ReactNode {
  const { lang, work, part } = of
  const party = partyOf(of)
  if (part.kind === 'tasks')
    return (
      <p className="prose" lang={party?.lang}>
        {party?.tasks}
      </p>
    )
  const { lines, ownCents } = party ?? noMoney
  const caption = partLabel(namedNow(work), partName(part), lang)
  return <MoneyRead lang={lang} lines={lines} ownCents={ownCents} caption={caption} />
}

function hrefOf({ lang, work: { application }, part: { kind, key } }: Of): string {
  if (kind === 'tasks') return paths.applicationPartner(lang, application.id, key)
  return `${paths.applicationSection(lang, application.id, 'budget')}#costs`
}

const sections = { tasks: 'parties', costs: 'budget' } as const satisfies Record<KeptPart['kind'], string>

/** A part that is written outside the questions as a field, with the newest `shown` entries of its history. */
export function partField(of: Of, history: readonly Earlier<PartValue>[], shown: number): FieldShown {
  const { lang, who, work, part } = of
  const key = partName(part)
  return {
    key,
    title: partLabel(namedNow(work), key, lang),
    section: sections[part.kind],
    href: hrefOf(of),
    writes: mayWritePart(who, work.application, part),
    secret: key,
    now: nowIn(of),
    history: history.slice(0, shown).map((entry, index) => ({
      revision: entry.revision,
      at: entry.at,
      who: entry.who,
      others: entry.others,
      changed: changedIn(of, { entry, before: history[index + 1] }),
    })),
  }
}
