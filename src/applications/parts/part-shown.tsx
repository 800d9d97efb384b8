import type { ReactNode } from 'react'
import type { Lang } from '../../kit/lang.ts'
import { Covered, SecrecyTag } from '../../register/parts/secrecy.tsx'
import type { Part } from '../../register/secrecy/part.ts'
import { isCoveredIn, standingIn } from '../covering.ts'
import type { Shown } from '../secrecy.ts'

type Props = {
  readonly lang: Lang
  readonly secrecy: Shown
  readonly part: Part
  /** What the part is, where nothing beside it says so. */
  readonly label?: string | undefined
  /** The part as a reader sees it who may. */
  readonly children: ReactNode
}

/** A part of what was sent: for whoever may not see it why it is covered, for others the part, and beside it how it stands. */
export function PartShown({ lang, secrecy, part: { kind, key }, label, children }: Props) {
  const standing = standingIn(secrecy, kind, key)
  const isCovered = isCoveredIn(secrecy, kind, key)
  const head = label === undefined ? null : <strong>{label} </strong>
  if (!isCovered && standing === undefined) return <>{children}</>
  return (
    <>
      {isCovered ? null : (
        <p className="small">
          {head}
          <SecrecyTag lang={lang} standing={standing} />
        </p>
      )}
      {isCovered ? (
        <>
          {head === null ? null : <p className="small">{head}</p>}
          <Covered lang={lang} standing={standing} />
        </>
      ) : (
        children
      )}
    </>
  )
}
