import type { Outcome } from '../../calls/fact.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { Figures } from '../../ui/figures.tsx'
import { grantedIn, type Grant } from '../listing.ts'
import { texts } from '../texts.ts'

type Props = { readonly lang: Lang; readonly grants: readonly Grant[]; readonly outcome: Outcome | null }
const unknown = { received: null, granted: null, later: null }

/** Applications, projects, those decided later, and the sum: as far as they are known. */
export function Numbers({ lang, grants, outcome }: Props) {
  const t = texts[lang].about
  const cents = grantedIn(grants)
  const { received, granted, later } = outcome ?? unknown
  const count = granted ?? grants.length
  const figures = [
    { value: received, label: say(t.received, { count: received ?? 0 }) },
    { value: count, label: say(granted === null ? t.listed : t.granted, { count }) },
    { value: later === 0 ? null : later, label: t.later },
    { value: cents === null ? null : euros(cents, lang), label: t.total },
  ]
  return <Figures small figures={figures.filter((figure) => figure.value !== null)} />
}
