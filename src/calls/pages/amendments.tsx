import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { Details } from '../../ui/details.tsx'
import type { Amendment } from '../amendment.ts'
import { BeforeAndAfter } from '../parts/change-lines.tsx'
import { Said } from '../parts/said.tsx'
import { texts } from '../texts/life.ts'
import { words } from '../words.ts'

type Props = { view: View; amendments: readonly Amendment[]; level?: 2 | 3 | undefined }
type One = { view: View; amendment: Amendment }

const kindText = ({ view, amendment: { kind, part } }: One) =>
  kind === 'correction'
    ? say(texts[view.lang].amend.kind.correction, { part: part === null ? '' : words[view.lang].part[part] })
    : texts[view.lang].amend.kind[kind]

const What = ({ view, amendment: { before, after } }: One) => {
  const t = texts[view.lang].amend
  if (before.length + after.length === 0) return null
  return (
    <Details lean summary={t.lines}>
      <BeforeAndAfter lang={view.lang} before={before} after={after} />
    </Details>
  )
}

/** What has changed in a call since it was published, newest first: when, what, why, and what stood before. */
export function Amendments({ view, amendments, level = 2 }: Props) {
  if (amendments.length === 0) return null
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <>
      <Heading id="changes">{texts[view.lang].amend.title}</Heading>
      <ul className="ruled">
        {amendments.map((amendment) => (
          <li key={amendment.number}>
            <p>
              <strong>{kindText({ view, amendment })}</strong>{' '}
              <span className="small quiet">{writtenMoment(amendment.madeAt, view.lang)}</span>
              <br />
              <Said words={amendment.reason} lang={view.lang} />
            </p>
            {amendment.kind === 'cancellation' ? <p>{texts[view.lang].amend.cancellation.applicants}</p> : null}
            <What view={view} amendment={amendment} />
          </li>
        ))}
      </ul>
    </>
  )
}
