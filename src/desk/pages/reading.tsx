import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'

type Section = { readonly title: string; readonly text: string }
export type Reading = {
  readonly title: string
  readonly lead: string
  readonly sections: Readonly<Record<string, Section>>
}

/** A line that begins with a dash is a point of a list; blank lines part paragraphs. */
const Block = ({ text }: { text: string }) => {
  const lines = text.split('\n')
  if (lines.every((line) => line.startsWith('– ')))
    return (
      <ul>
        {lines.map((line) => (
          <li key={line}>{line.slice(2)}</li>
        ))}
      </ul>
    )
  return <p>{text}</p>
}

/** A page that is only read: accessibility, privacy, help. */
export const ReadingPage = ({ view, reading }: { view: View; reading: Reading }) => (
  <Page view={view} title={reading.title} lead={reading.lead} crumbs={[]} width="read">
    {Object.entries(reading.sections).flatMap(([key, section]) => [
      <h2 key={key}>{section.title}</h2>,
      ...section.text.split('\n\n').map((text, i) => <Block key={`${key}${i}`} text={text} />),
    ])}
  </Page>
)
