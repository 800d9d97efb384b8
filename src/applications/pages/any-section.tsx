import type { Sent } from '../../forms/answer.ts'
import type { Extras } from '../extras.ts'
import { BudgetPage } from './budget.tsx'
import type { NotedFinding } from './findings.tsx'
import { PartiesPage } from './parties.tsx'
import { ReusePage } from './reuse.tsx'
import type { TypedReuse } from './seen-fields.tsx'
import { SectionPage, type SectionProps } from './section.tsx'

/** A section with what it shows besides, and what was typed into its own forms when one of them came back. */
export type AnySectionProps = Omit<SectionProps, 'together'> & {
  readonly extras: Extras
  readonly chosen?: string | undefined
  readonly money?: Sent | undefined
  readonly check?: TypedReuse | undefined
  readonly noted?: NotedFinding | undefined
  readonly adopted?: TypedReuse | undefined
}

/** The page of one section of the form, whichever it is. */
export function AnySection({ extras, chosen = '', money, check, noted, adopted, ...given }: AnySectionProps) {
  const props = { ...given, together: extras.together }
  if (props.section === 'parties')
    return (
      <PartiesPage
        {...props}
        adding={{ applicants: extras.applicants, chosen }}
        finder={extras.finder}
        taken={extras.takenOut.parties}
      />
    )
  if (props.section === 'reuse')
    return (
      <ReusePage
        {...props}
        search={extras.search}
        taken={extras.takenOut.works}
        check={check}
        noted={noted}
        adopted={adopted}
      />
    )
  return props.section === 'budget' ? (
    <BudgetPage {...props} money={money} />
  ) : (
    <SectionPage {...props} search={extras.search} />
  )
}
