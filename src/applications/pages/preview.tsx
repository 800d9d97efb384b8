import type { View } from '../../frame/view.ts'
import { frozenNow } from '../frozen.ts'
import { SubmissionContent } from '../parts/submission-content.tsx'
import { paths } from '../../paths.ts'
import { paperTexts } from '../texts/paper.ts'
import type { Workspace } from '../workspace.ts'
import { nameOfApplication, WorkspacePage } from './workspace-page.tsx'

/** An application as it will be read if it is sent as it stands now. */
export const PreviewPage = ({ view, work }: { view: View; work: Workspace }) => {
  const { lang } = view
  const { application, form, purposes } = work
  return (
    <WorkspacePage
      view={view}
      work={work}
      current="preview"
      title={paperTexts[lang].preview}
      lead={paperTexts[lang].previewLead}
    >
      <p>
        <a href={paths.applicationDraftPaper(lang, application.id)}>{paperTexts[lang].takeDraft}</a>{' '}
        <span className="small quiet">{paperTexts[lang].takeDraftNote}</span>
      </p>
      <h2>{nameOfApplication(work, lang)}</h2>
      <SubmissionContent
        lang={lang}
        content={frozenNow(work)}
        form={form}
        purposes={purposes}
        hrefOf={(id) => paths.applicationAttachment(lang, application.id, id)}
      />
    </WorkspacePage>
  )
}
