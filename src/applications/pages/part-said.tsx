import type { ReactNode } from 'react'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { partName } from '../../register/secrecy/part.ts'
import { adoptionWays } from '../adoption.ts'
import type { Earlier } from '../earlier.ts'
import { fieldsIn, moneyIn, type KeptPart, type PartValue } from '../kept-part.ts'
import type { Money } from '../money-clash.ts'
import { namedNow } from '../part-named.ts'
import { ChangeRead } from '../parts/change-read.tsx'
import { MoneyRead } from '../parts/money-read.tsx'
import { partLabel } from '../parts/part-label.ts'
import { SumChanges } from '../parts/promise-changes.tsx'
import { sumChanges } from '../promise-change.ts'
import { reuseDecisions } from '../submission.ts'
import { texts } from '../texts.ts'
import { adoptionTexts } from '../texts/adoption.ts'
import { together } from '../texts/together.ts'
import { words } from '../words.ts'
import { costsOf } from '../budget-cells.ts'
import type { Workspace } from '../workspace.ts'

export type OfPart = { readonly lang: Lang; readonly work: Workspace; readonly part: KeptPart }

const noMoney: Money = { lines: [], ownCents: 0 }

/** A choice by what its form calls it; a text as it is. */
function spoken({ lang, work, part: { kind, key } }: OfPart, value: string): string {
  const decision = reuseDecisions.find((one) => key === 'decision' && one === value)
  const way = adoptionWays.find((one) => key === 'way' && one === value)
  const found = kind === 'adoption' && key === 'work' ? work.application.reuse.findings : []
  const title = found.find(({ workId }) => workId === value)?.title
  if (decision !== undefined) return words[lang].reuse[decision]
  return way === undefined ? plain(title, lang) || value : adoptionTexts[lang].ways[way]
}

const textIn = (of: OfPart, value: PartValue | undefined): string =>
  typeof value === 'string' ? spoken(of, value) : (fieldsIn(value)?.note ?? '')

const textLang = ({ work: { application }, part: { kind, key } }: OfPart): string | undefined =>
  kind === 'tasks' ? application.partners.find(({ id }) => id === key)?.lang : application.lang

type Change = { readonly entry: Earlier<PartValue>; readonly before: Earlier<PartValue> | undefined }

/** The sums that became others. */
const MoneyChange = ({ lang, work, entry, before }: Change & Pick<OfPart, 'lang' | 'work'>) => {
  const types = costsOf(work)
  const t = together[lang].field
  const [was, is] = [before, entry].map((one) => ({ tasks: '', ...(moneyIn(one?.value) ?? noMoney) }))
  const changes = was === undefined || is === undefined ? [] : sumChanges(was, is, types)
  return (
    <SumChanges
      lang={lang}
      changes={changes}
      types={types}
      id={`sums-${entry.revision}`}
      caption={t.sums}
      was={t.sumWas}
    />
  )
}

/** What became of a part with one entry: sums one by one, a text word by word, a work that was taken out. */
export function changedIn(of: OfPart, { entry, before }: Change): ReactNode {
  const { lang, work, part } = of
  if (part.kind === 'costs') return <MoneyChange lang={lang} work={work} entry={entry} before={before} />
  if (entry.value === null) return <p>{together[lang].taken.work}</p>
  const [earlier, later] = [textIn(of, before?.value), textIn(of, entry.value)]
  return (
    <>
      <ChangeRead lang={lang} textLang={textLang(of)} earlier={earlier} later={later} />
      {fieldsIn(entry.value)?.cooperate === 'yes' ? <p>{texts[lang].reuse.cooperates}</p> : null}
    </>
  )
}

/** What a part says now: its newest entry, money as a table. */
export function nowIn(of: OfPart, newest: Earlier<PartValue> | undefined): ReactNode {
  const { lang, work, part } = of
  if (part.kind === 'costs') {
    const { lines, ownCents } = moneyIn(newest?.value) ?? noMoney
    const caption = partLabel(namedNow(work), partName(part), lang)
    return <MoneyRead lang={lang} lines={lines} types={costsOf(work)} ownCents={ownCents} caption={caption} />
  }
  return (
    <p className="prose" lang={textLang(of)}>
      {textIn(of, newest?.value)}
    </p>
  )
}
