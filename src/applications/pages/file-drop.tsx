import type { ReactNode } from 'react'
import type { Lang } from '../../kit/lang.ts'
import { attachmentTexts } from '../texts/attachments.ts'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'file-drop': { readonly children: ReactNode; readonly words: string }
    }
  }
}

/** A form of files that sends them as they are chosen or dropped, where the browser runs scripts (elements/file-drop.ts). */
export const FileDropped = ({ lang, children }: { lang: Lang; children: ReactNode }) => (
  <file-drop words={JSON.stringify(attachmentTexts[lang])}>
    {children}
    <ul role="list" data-files="" aria-live="polite" />
  </file-drop>
)
