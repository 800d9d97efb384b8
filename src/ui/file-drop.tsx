import type { ReactNode } from 'react'
import { carriedAs, type WaitingFile } from '../kit/attachment.ts'
import { sendingWords } from '../kit/attachment-words.ts'
import type { Lang } from '../kit/lang.ts'
import { Status } from './status.tsx'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'file-drop': { readonly children: ReactNode; readonly words: string; readonly place?: string | undefined }
    }
  }
}

/** How a file can stand while it is sent: on its way, waiting, attached, refused. */
const shownStates = ['busy', 'due', 'ok', 'bad'] as const

/** A file that has arrived and goes with the form around it, as long as it is ticked. */
const Carried = ({ file, lang }: { file: WaitingFile; lang: Lang }) => (
  <>
    <div className="choice">
      <input id={file.id} type="checkbox" name="waiting" value={carriedAs(file)} defaultChecked />
      <label htmlFor={file.id}>{file.name}</label>
    </div>
    <Status kind="ok">{sendingWords[lang].kept}</Status>
  </>
)

type Props = {
  readonly lang: Lang
  /** Where the files of the form around go to; undefined where the form inside is one of files alone, which go to its address. */
  readonly place?: string | undefined
  /** Those that have arrived and go with the form around. */
  readonly waiting?: readonly WaitingFile[] | undefined
  readonly children: ReactNode
}

/**
 * Files that are sent as they are chosen or dropped, each by itself, where the browser runs scripts (element `file-drop`): around a form of
 * files, or inside a form that they go with. Without scripts they leave in one request, and only there it is said how large they may be together.
 */
export const FileDropped = ({ lang, place, waiting = [], children }: Props) => (
  <file-drop words={JSON.stringify(sendingWords[lang])} place={place}>
    <noscript>
      <p className="small">{sendingWords[lang].together}</p>
    </noscript>
    {children}
    <ul role="list" data-files="" aria-live="polite">
      {waiting.map((file) => (
        <li key={file.id}>
          <Carried file={file} lang={lang} />
        </li>
      ))}
    </ul>
    {shownStates.map((kind) => (
      <template key={kind} data-state={kind}>
        <Status kind={kind}> </Status>
      </template>
    ))}
  </file-drop>
)
