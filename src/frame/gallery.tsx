import type { Lang } from '../kit/lang.ts'
import { paths } from '../paths.ts'
import { Chips } from '../ui/chips.tsx'
import { Note } from '../ui/note.tsx'
import { Status } from '../ui/status.tsx'
import { Tag } from '../ui/tag.tsx'
import { ToldText } from '../ui/told.tsx'
import { Unsaid } from '../ui/unsaid.tsx'
import { SampleButtons, SampleForm } from './gallery/forms.tsx'
import { SamplePictures } from './gallery/pictures.tsx'
import { SampleProcess } from './gallery/process.tsx'
import { SampleTables } from './gallery/tables.tsx'
import { words, type GalleryWords } from './gallery/words.ts'
import { Page } from './page.tsx'
import type { View } from './view.ts'

type Props = { w: GalleryWords; here: string; lang: Lang }

const SampleType = ({ w, here, lang }: Props) => {
  const other = lang === 'sv' ? 'fi' : 'sv'
  return (
    <>
      <h2>{w.type}</h2>
      <p className="read">
        {w.lorem} <a href={here}>{w.link}</a>. <mark>{w.marked}</mark>, <Unsaid>{w.unsaid}</Unsaid>.
      </p>
      <h3>{w.type} 22/28</h3>
      <p>
        <ToldText told={{ text: words[other].quote, lang: other, by: 'original' }} marks={w} />
      </p>
      <p>
        <ToldText told={{ text: words[lang].quote, lang, by: 'ours' }} marks={w} />
      </p>
      <p>
        <ToldText told={undefined} marks={w} unsaid={w.unsaid} />
      </p>
      <p className="small quiet">{w.small}</p>
    </>
  )
}

const SampleStates = ({ w, here }: Props) => (
  <>
    <h2>{w.states}</h2>
    <div className="row">
      <Status kind="ok">{w.ready}</Status>
      <Status kind="due">{w.missing}</Status>
      <Status kind="busy">{w.writing}</Status>
      <Status kind="none">{w.notBegun}</Status>
      <Status kind="bad">{w.returned}</Status>
      <Status kind="none" icon="lock">
        {w.closed}
      </Status>
      <Tag>{w.joint}</Tag>
      <Tag kind="example">{w.example}</Tag>
    </div>
    <Chips
      label={w.filters}
      chips={[
        { href: `${here}?all`, text: w.all, count: 58, chosen: true },
        { href: `${here}?2021`, text: '2021', count: 17 },
        { href: `${here}?2019`, text: '2019', count: 27 },
      ]}
    />
    <h2>{w.notices}</h2>
    <div className="stack read">
      <Note>{w.info}</Note>
      <Note kind="warn">{w.warn}</Note>
      <Note kind="bad" title={w.bad}>
        {w.cutDesc}
      </Note>
      <Note kind="good">{w.good}</Note>
    </div>
  </>
)

/** Every component with its states, in the language of the page; for the eye and for the tests of accessibility. Example environments only. */
export const GalleryPage = ({ view }: { view: View }) => {
  const w = words[view.lang]
  const props = { w, here: paths.gallery(view.lang), lang: view.lang }
  return (
    <Page view={view} title={w.title} lead={w.lead} crumbs={[]} example>
      <SampleType {...props} />
      <SampleButtons {...props} />
      <SampleStates {...props} />
      <SampleForm {...props} />
      <SampleTables {...props} />
      <SampleProcess {...props} />
      <SamplePictures {...props} />
    </Page>
  )
}
