import type { ReactNode } from 'react'
import type { Lang } from '../../kit/lang.ts'
import { Status } from '../../ui/status.tsx'
import { attachmentTexts } from '../texts/attachments.ts'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'file-drop': { readonly children: ReactNode; readonly words: string }
    }
  }
}

/** How a file can stand while it is sent: on its way, waiting, attached, refused. */
const shownStates = ['busy', 'due', 'ok', 'bad'] as const

/** A form of files that sends them as they are chosen or dropped, where the browser runs scripts (elements/file-drop.ts). */
export const FileDropped = ({ lang, children }: { lang: Lang; children: ReactNode }) => (
  <file-drop words={JSON.stringify(attachmentTexts[lang])}>
    {children}
    <ul role="list" data-files="" aria-live="polite" />
    {shownStates.map((kind) => (
      <template key={kind} data-state={kind}>
        <Status kind={kind}> </Status>
      </template>
    ))}
  </file-drop>
)
