import { Page } from '../../frame/page.tsx'
import { texts as frame } from '../../frame/texts.ts'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { CallStatus } from '../parts/call-status.tsx'
import { Said } from '../parts/said.tsx'
import { texts } from '../texts/public.ts'
import { CallBody } from './call-body.tsx'
import { CallFacts } from './call-facts.tsx'
import type { Known } from './call-known.ts'
import { FundingVersions } from './funding-versions.tsx'
import { CallSources } from './call-sources.tsx'

/** The whole call in one column, for paper: everything open, nothing to press. */
export const CallDocument = ({ view, known }: { view: View; known: Known }) => {
  const [{ call }, t] = [known, texts[view.lang].document]
  const title = plain(call.title, view.lang)
  return (
    <Page
      view={view}
      title={title}
      width="read"
      example={call.example}
      lead={call.summary === null ? undefined : <Said words={call.summary} lang={view.lang} />}
      crumbs={[
        { text: frame[view.lang].calls, href: paths.calls(view.lang) },
        { text: title, href: paths.call(view.lang, call.slug) },
      ]}
    >
      <p className="small quiet">
        {say(t.printed, { when: writtenMoment(view.now, view.lang) })} {t.print}
      </p>
      <CallStatus view={view} call={call} />
      <CallFacts view={view} known={known} flat />
      <FundingVersions view={view} funding={known.funding} />
      <CallBody view={view} known={known} />
      <CallSources view={view} known={known} />
    </Page>
  )
}
