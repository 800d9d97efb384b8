import type { CostType } from '../../calls/cost-type.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { Details } from '../../ui/details.tsx'
import { Facts } from '../../ui/facts.tsx'
import { budgetTexts } from '../texts/budget.ts'

/** The id of the help of a cost type; nothing where the call says none. */
export const helpId = ({ key, help }: CostType): string | undefined => (help === null ? undefined : `help-${key}`)

/** What the call says is counted in its cost types; nothing where their names say enough. */
export function CostHelps({ types, lang }: { types: readonly CostType[]; lang: Lang }) {
  const helped = types.filter(({ help }) => help !== null)
  return helped.length === 0 ? null : (
    <Details summary={budgetTexts[lang].counted} open>
      <Facts
        facts={helped.map((type) => ({
          term: plain(type.name, lang),
          text: <span id={helpId(type)}>{plain(type.help, lang)}</span>,
        }))}
      />
    </Details>
  )
}
