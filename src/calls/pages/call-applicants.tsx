import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { Call } from '../call.ts'
import { kindsLine } from '../kinds-line.ts'
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
      {fewestParties === null ? t.together : say(t.togetherOf, { count: fewestParties })}
      {authority === null ? null : (
        <>
          <br />
          {authority ? words[lang].line.authority : words[lang].line.noAuthority}
        </>
      )}
    </>
  )
}

/** Who can apply, as far as anybody says it. */
export function Applicants({ view, known: { call } }: { view: View; known: Known }) {
  const [t, w] = [texts[view.lang], words[view.lang]]
  if (call.applicantKinds === null) return <Unsaid>{isHistory(call) ? t.unsaid : t.notYet}</Unsaid>
  return (
    <>
      {kindsLine(call.applicantKinds.map((kind) => w.applicantKind[kind]))}
      {call.jointOnly === null ? null : (
        <>
          <br />
          {call.jointOnly ? <Together view={view} call={call} /> : t.aloneToo}
        </>
      )}
      {call.trialRequired ? (
        <>
          <br />
          {t.trial}
        </>
      ) : null}
    </>
  )
}
