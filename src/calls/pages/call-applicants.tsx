import { Fragment } from 'react'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { kindPlural } from '../../people/organisation-kind.ts'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { Call } from '../call.ts'
import { kindsLine } from '../kinds-line.ts'
import { isMixed } from '../partner-kind.ts'
import { texts } from '../texts/open.ts'
import { words } from '../words.ts'
import { isHistory, type Known } from './call-known.ts'

/** That several apply together, how many at least, and whether a joint authority may alone, as far as the call says it. */
function Together({
  view: { lang },
  call: { fewestParties, authorityAlone, applicantKinds },
}: {
  view: View
  call: Call
}) {
  const t = texts[lang]
  const authority =
    authorityAlone === null || applicantKinds?.includes('joint_authority') !== true ? null : authorityAlone
  return (
    <>
      {fewestParties === null
        ? t.together
        : say(isMixed({ applicantKinds }) ? t.municipalOf : t.togetherOf, { count: fewestParties })}
      {authority === null ? null : (
        <>
          <br />
          {authority ? words[lang].line.authority : words[lang].line.noAuthority}
        </>
      )}
    </>
  )
}

/** Who may take part beside those that may apply, with and without a grant. */
const Partners = ({ view: { lang }, call }: { view: View; call: Call }) =>
  ([true, false] as const).map((asked) => {
    const kinds = (call.partnerKinds ?? []).filter(({ paid }) => paid === asked)
    if (kinds.length === 0) return null
    const names = kinds.map(({ kind }) => kindPlural(call.kinds, kind, lang))
    return (
      <Fragment key={String(asked)}>
        <br />
        {words[lang].line[asked ? 'partner' : 'unpaidPartner']}: {names.join(', ')}
      </Fragment>
    )
  })

/** Who can apply, as far as anybody says it. */
export function Applicants({ view, known: { call } }: { view: View; known: Known }) {
  const t = texts[view.lang]
  if (call.applicantKinds === null) return <Unsaid>{isHistory(call) ? t.unsaid : t.notYet}</Unsaid>
  return (
    <>
      {kindsLine(call.applicantKinds.map((kind) => kindPlural(call.kinds, kind, view.lang)))}
      {call.jointOnly === null ? null : (
        <>
          <br />
          {call.jointOnly ? <Together view={view} call={call} /> : t.aloneToo}
        </>
      )}
      <Partners view={view} call={call} />
      {call.trialRequired ? (
        <>
          <br />
          {t.trial}
        </>
      ) : null}
    </>
  )
}
