import type { Sent } from '../../forms/answer.ts'
import type { Extras } from '../extras.ts'
import type { TypedAdoption } from '../typed-adoption.ts'
import { BudgetPage } from './budget.tsx'
import { PartiesPage } from './parties.tsx'
import { ReusePage } from './reuse.tsx'
import { SectionPage, type SectionProps } from './section.tsx'

/** A section with what it shows besides, and what was typed into its own forms when one of them came back. */
export type AnySectionProps = Omit<SectionProps, 'together'> & {
  readonly extras: Extras
  readonly chosen?: string | undefined
  readonly money?: Sent | undefined
  readonly check?: { readonly decision: string; readonly why: string; readonly searched: string } | undefined
  readonly adopted?: TypedAdoption | undefined
}

/** The page of one section of the form, whichever it is. */
export function AnySection({ extras, chosen = '', money, check, adopted, ...given }: AnySectionProps) {
  const props = { ...given, together: extras.together }
  if (props.section === 'parties')
    return <PartiesPage {...props} adding={{ applicants: extras.applicants, chosen }} finder={extras.finder} />
  if (props.section === 'reuse') return <ReusePage {...props} search={extras.search} check={check} adopted={adopted} />
  return props.section === 'budget' ? <BudgetPage {...props} money={money} /> : <SectionPage {...props} />
}
