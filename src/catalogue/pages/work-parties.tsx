import { Fragment } from 'react'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { OrganisationName } from '../../people/parts/organisation-name.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { texts } from '../texts.ts'
import { words } from '../words.ts'
import { partnersKnown, partnersOf, type Party, type Work } from '../work.ts'

export const nameOfParty = (party: Party, lang: Lang): string => plain(party.name, lang) || (party.nameInSource ?? '')

/** Somebody who carries out a work; a municipality leads to its own page. */
export const PartyName = ({ party, lang }: { party: Party; lang: Lang }) => <OrganisationName lang={lang} {...party} />

/** The partners as far as sources name them, and what they do not say. */
export function Partners({ work, lang }: { work: Work; lang: Lang }) {
  const t = texts[lang].work
  const known = partnersKnown(work)
  if (known === 'unsaid') return <Unsaid>{words[lang].unsaid}</Unsaid>
  if (known === 'unnamed') return <>{t.unnamed}</>
  if (known === 'alone') return <>{t.alone}</>
  return (
    <>
      {partnersOf(work).map((party, i) => (
        <Fragment key={nameOfParty(party, lang)}>
          {i === 0 ? null : ', '}
          <PartyName party={party} lang={lang} />
        </Fragment>
      ))}
      {known === 'all' ? null : (
        <span className="quiet">. {work.partnersComplete === false ? t.someNotAll : t.someUnsaid}</span>
      )}
    </>
  )
}
