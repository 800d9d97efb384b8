import type { Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import { messageTexts } from '../texts/messages.ts'
import { paperTexts } from '../texts/paper.ts'
import { secrecyTexts } from '../texts/secrecy.ts'
import type { Workspace } from '../workspace.ts'

/** What there is beside the parts of an application: how it is read, the messages with the authority, and what is to be kept secret. */
export const Beside = ({ lang, work: { application } }: { lang: Lang; work: Workspace }) => (
  <ul className="inline">
    <li>
      <a href={paths.applicationPreview(lang, application.id)}>{paperTexts[lang].previewLink}</a>
    </li>
    {application.caseId === null ? null : (
      <li>
        <a href={paths.applicationMessages(lang, application.id)}>{messageTexts[lang].link}</a>
      </li>
    )}
    <li>
      <a href={paths.applicationSecrecy(lang, application.id)}>{secrecyTexts[lang].link}</a>
    </li>
  </ul>
)
