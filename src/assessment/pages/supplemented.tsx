import { costTypesSent } from '../../calls/cost-type.ts'
import { withFiles } from '../../applications/asked.ts'
import { withPartQuestions } from '../../applications/parts/part-questions.ts'
import { SupplementRead, type SupplementShown } from '../../applications/parts/supplement-read.tsx'
import type { Shown } from '../../applications/secrecy.ts'
import type { Form } from '../../forms/form.ts'
import type { Option } from '../../forms/question.ts'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { Details } from '../../ui/details.tsx'
import type { ReadVersion } from '../listed.ts'
import { texts as supplementTexts } from '../texts/supplement.ts'

type Read = {
  readonly version: ReadVersion
  readonly whole: Form
  readonly secrecy: Shown
  readonly purposes: readonly Option[]
  readonly supplements: readonly SupplementShown[]
}

/** What the parties were asked to supplement, and what they answered: it stands in the version that is read. */
export const Supplemented = ({
  view,
  reading,
  fileHref,
}: {
  view: View
  reading: Read
  fileHref: (id: string) => string
}) => {
  const { content } = reading.version
  return reading.supplements
    .filter(({ answeredAt }) => answeredAt !== null)
    .map((supplement) => (
      <Details
        key={supplement.id}
        summary={say(supplementTexts[view.lang].supplemented, {
          at: writtenMoment(supplement.answeredAt ?? view.now, view.lang),
        })}
      >
        <SupplementRead
          lang={view.lang}
          now={view.now}
          supplement={supplement}
          form={withPartQuestions(withFiles(reading.whole, content.attachments), content)}
          purposes={reading.purposes}
          types={costTypesSent(content)}
          textLang={content.lang}
          files={content.attachments}
          secrecy={reading.secrecy}
          fileHref={fileHref}
        />
      </Details>
    ))
}
