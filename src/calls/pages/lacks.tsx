import { Note } from '../../ui/note.tsx'
import { Status } from '../../ui/status.tsx'
import { checklist } from '../checklist.ts'
import { texts } from '../texts/desk.ts'
import { texts as life } from '../texts/life.ts'
import { texts as writing } from '../texts/writing.ts'
import type { DeskCallProps } from './desk-props.ts'
import { lackAddress, lackText } from './desk-side.tsx'

/** What is missing, each with the way to mend it. */
export const Lacks = ({ view, call, lacks }: Pick<DeskCallProps, 'view' | 'call' | 'lacks'>) => (
  <ul>
    {lacks.map((lack) => (
      <li key={`${lack.part} ${lack.what} ${lack.number ?? ''}`}>
        <a href={lackAddress(view, call.slug, lack)}>{lackText(view, lack)}</a>
      </li>
    ))}
  </ul>
)

/** What is allowed but seldom wise. */
export const AdviceNote = ({ view, advice }: Pick<DeskCallProps, 'view' | 'advice'>) =>
  advice.length === 0 ? null : (
    <Note kind="warn" title={texts[view.lang].overview.advice}>
      <ul>
        {advice.map((one) => (
          <li key={one}>{writing[view.lang].advice[one]}</li>
        ))}
      </ul>
    </Note>
  )

/** Every rule of a call, kept or with what is missing for it; `under` another heading. */
export const Checklist = ({
  view,
  call,
  under = false,
}: Pick<DeskCallProps, 'view' | 'call'> & { under?: boolean }) => {
  const t = life[view.lang].check
  const Heading = under ? 'h3' : 'h2'
  return (
    <>
      <Heading>{t.law}</Heading>
      <ul className="ruled">
        {checklist(call, view.now).map(({ rule, lacks, unknown }) => (
          <li key={rule}>
            <p>
              {t.rule[rule]} {lacks.length + unknown.length === 0 ? <Status kind="ok">{t.kept}</Status> : null}
            </p>
            {lacks.length === 0 ? null : <Lacks view={view} call={call} lacks={lacks} />}
            {unknown.map((one) => (
              <p key={one} className="small">
                {t.unknown[one]}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
