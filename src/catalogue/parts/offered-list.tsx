import type { ReactNode } from 'react'
import type { Lang } from '../../kit/lang.ts'
import type { Offered } from '../offer/offered.ts'
import { OfferedLine } from './offered-line.tsx'

/** Works of every kind under each other: what it is, what it does, whom to ask, on what terms and what it has cost, as far as known. */
export const OfferedList = ({
  lang,
  works,
  deed,
}: {
  lang: Lang
  works: readonly Offered[]
  deed?: ((work: Offered) => ReactNode) | undefined
}) => (
  <ul className="ruled" role="list">
    {works.map((work) => (
      <OfferedLine key={work.id} work={work} lang={lang}>
        {deed?.(work)}
      </OfferedLine>
    ))}
  </ul>
)
