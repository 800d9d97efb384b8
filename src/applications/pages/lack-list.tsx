import type { Lang } from '../../kit/lang.ts'
import type { Lack } from '../completeness.ts'
import type { Workspace } from '../workspace.ts'
import { lackLines } from './lack-text.ts'

/** What is lacking, as links to where it is mended. */
export const LackList = ({ work, lacks, lang }: { work: Workspace; lacks: readonly Lack[]; lang: Lang }) => (
  <ul>
    {lackLines(work, lacks, lang).map((line) => (
      <li key={line.key}>
        <a href={line.href}>{line.text}</a>
      </li>
    ))}
  </ul>
)
