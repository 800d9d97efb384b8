import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { Details } from '../../ui/details.tsx'
import type { Lack } from '../completeness.ts'
import { texts } from '../texts.ts'
import { lacksIn, type Workspace } from '../workspace.ts'
import { lackLines } from './lack-text.ts'

type Props = { readonly work: Workspace; readonly lacks: readonly Lack[]; readonly lang: Lang }

/** What is lacking, as links to where it is mended. */
export const LackList = ({ work, lacks, lang }: Props) => (
  <ul>
    {lackLines(work, lacks, lang).map((line) => (
      <li key={line.key}>
        <a href={line.href}>{line.text}</a>
      </li>
    ))}
  </ul>
)

const readable = 12

/** Everything that an application lacks; by section, folded, where there is more than one takes in at a glance. */
export function AllLacks({ work, lang }: Omit<Props, 'lacks'>) {
  if (work.lacks.length <= readable) return <LackList work={work} lacks={work.lacks} lang={lang} />
  const lacking = work.form.sections.filter((section) => lacksIn(work, section.key).length > 0)
  return (
    <div>
      {lacking.map((section) => {
        const lacks = lacksIn(work, section.key)
        const count = say(texts[lang].work.missing, { count: lacks.length })
        return (
          <Details key={section.key} summary={`${plain(section.name, lang)}: ${count.toLowerCase()}`}>
            <LackList work={work} lacks={lacks} lang={lang} />
          </Details>
        )
      })}
    </div>
  )
}
