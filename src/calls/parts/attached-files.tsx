import type { ReactNode } from 'react'
import { writtenSize } from '../../kit/attachment.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import type { Attachment } from '../attachment.ts'
import { texts } from '../texts/attachments.ts'
import type { Waiting } from '../waiting.ts'
import { Said } from './said.tsx'

type Props<File> = {
  lang: Lang
  slug: string
  files: readonly File[]
  /** What more is said of each. */
  more?: (file: File) => ReactNode
}

/** Files of a call as links to fetch them, with what they are called, how large they are. */
export const AttachedFiles = <File extends Attachment>({ lang, slug, files, more }: Props<File>) => (
  <ul>
    {files.map((file) => (
      <li key={file.id}>
        <a href={paths.callAttachment(lang, slug, file.id)} download>
          {Object.keys(file.title).length === 0 ? file.name : <Said words={file.title} lang={lang} />}
        </a>{' '}
        <span className="small quiet">
          {say(texts[lang].file, { name: file.name, size: writtenSize(file.size, lang) })} {more?.(file)}
        </span>
      </li>
    ))}
  </ul>
)

type After = { lang: Lang; slug: string; change: Pick<Waiting, 'change'> }

/** The attachments as a change that waits would leave them: the second person opens them before publishing. */
export const FilesAfter = ({ lang, slug, change: { change } }: After) => {
  const files = change.attachments ?? []
  return files.length === 0 ? null : (
    <>
      <h3>{texts[lang].after}</h3>
      <AttachedFiles lang={lang} slug={slug} files={files} />
    </>
  )
}
