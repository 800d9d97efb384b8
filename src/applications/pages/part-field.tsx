import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { partName } from '../../register/secrecy/part.ts'
import type { HistoryOf } from '../earlier.ts'
import { mayWritePart, partSections, type KeptPart, type PartValue } from '../kept-part.ts'
import { namedNow } from '../part-named.ts'
import { partLabel } from '../parts/part-label.ts'
import type { FieldShown } from './field.tsx'
import { changedIn, nowIn, type OfPart } from './part-said.tsx'

type Of = OfPart & { readonly who: Actor }

const anchors = { costs: 'costs', adoption: 'adoption' } as const satisfies Partial<Record<KeptPart['kind'], string>>

/** Where a part is written. */
function hrefOf({ lang, work: { application }, part: { kind, key } }: Of): string {
  if (kind === 'tasks') return paths.applicationPartner(lang, application.id, key)
  const anchor = kind === 'finding' ? `note-${key}` : kind === 'reuse' ? key : anchors[kind]
  return `${paths.applicationSection(lang, application.id, partSections[kind])}#${anchor}`
}

/** The texts of the reuse check and of what is taken into use may be secret; what is chosen there is told of every application. */
const maySecret = ({ kind, key }: KeptPart): boolean =>
  kind === 'reuse' ? key !== 'decision' : kind !== 'adoption' || key === 'replaces'

/** A part that is written outside the questions as a field. */
export function partField(of: Of, { entries, newest, shown }: HistoryOf<PartValue>): FieldShown {
  const { lang, who, work, part } = of
  const key = partName(part)
  return {
    key,
    title: partLabel(namedNow(work), key, lang),
    section: partSections[part.kind],
    href: hrefOf(of),
    writes: mayWritePart(who, work.application, part),
    secret: maySecret(part) ? key : null,
    now: nowIn(of, newest),
    isMoney: part.kind === 'costs',
    current: newest?.revision,
    history: entries.slice(0, shown).map(({ value, ...entry }, index) => ({
      ...entry,
      changed: changedIn(of, { entry: { value, ...entry }, before: entries[index + 1] }),
    })),
  }
}
