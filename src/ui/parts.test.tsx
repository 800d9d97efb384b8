import { renderToStaticMarkup as html } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Chips } from './chips.tsx'
import { Crumbs } from './crumbs.tsx'
import { Details } from './details.tsx'
import { Empty } from './empty.tsx'
import { Facts } from './facts.tsx'
import { Figures } from './figures.tsx'
import { Meter } from './meter.tsx'
import { Alert, Note } from './note.tsx'
import { Pages } from './pages.tsx'
import { Presence } from './presence.tsx'
import { Quote } from './quote.tsx'
import { Saved } from './saved.tsx'
import { Status } from './status.tsx'
import { Steps } from './steps.tsx'
import { Timeline } from './timeline.tsx'
import { ToldText } from './told.tsx'

test('a state is word and icon, and the icon is silent', () => {
  const text = html(<Status kind="due">2 missing</Status>)
  expect(text).toMatch(/^<span class="status due"><svg[^>]*aria-hidden="true"/)
  expect(text).toContain('<span>2 missing</span>')
})

test('what came of a deed is said aloud, a remark is not', () => {
  expect(html(<Alert kind="good">Saved</Alert>)).toContain('role="status"')
  expect(html(<Alert kind="bad">Not saved</Alert>)).toContain('role="alert"')
  expect(html(<Note>Opens on Monday</Note>)).not.toContain('role=')
})

test('facts and figures are terms with what is known of them', () => {
  expect(html(<Facts flat facts={[{ term: 'Paid', text: '0 €' }]} />)).toBe(
    '<dl class="facts flat"><dt>Paid</dt><dd>0 €</dd></dl>',
  )
  expect(html(<Figures figures={[{ value: 58, label: 'projects' }]} />)).toBe(
    '<dl class="figures"><div><dt>projects</dt><dd>58</dd></div></dl>',
  )
})

test('the parts of a form say where one is', () => {
  const text = html(
    <Steps
      label="Parts"
      steps={[
        { href: '/a', text: 'Basics', mark: 'A', current: true, status: { kind: 'ok', text: 'Ready' } },
        { href: '/b', text: 'Goals' },
      ]}
    />,
  )
  expect(text).toContain('<a href="/a" aria-current="page">')
  expect(text.match(/aria-current/g)).toHaveLength(1)
})

test('a timeline tells what is open and what is not known', () => {
  const text = html(
    <Timeline
      happenings={[
        { when: '1.1.', what: 'Sent' },
        { when: 'by 2.1.', what: 'Answer', kind: 'open' },
        { when: '–', what: 'x', kind: 'gap' },
      ]}
    />,
  )
  expect(text).toContain('<li><span class="date">1.1.</span>Sent</li><li class="open">')
  expect(text).toContain('<li class="gap">')
})

test('an empty place says what to do', () =>
  expect(html(<Empty title="Nothing yet">Start one</Empty>)).toContain('<p>Start one</p>'))
test('details open without a script', () =>
  expect(
    html(
      <Details summary="Why" open>
        Because
      </Details>,
    ),
  ).toBe('<details open=""><summary>Why</summary><p>Because</p></details>'))
test('a chosen filter says so', () =>
  expect(html(<Chips label="Years" chips={[{ href: '?a', text: 'All', count: 3, chosen: true }]} />)).toContain(
    '<a href="?a" aria-current="true">All<span class="num">3</span></a>',
  ))

test('pages of a list show first, last and those around', () => {
  const text = html(
    <Pages label="Pages" page={4} count={9} hrefOf={(n) => `?p=${n}`} previous="Previous" next="Next" />,
  )
  expect([...text.matchAll(/href="\?p=(\d)"/g)].map((m) => m[1])).toEqual(['3', '1', '3', '4', '5', '9', '5'])
  expect(text.match(/…/g)).toHaveLength(2)
  expect(html(<Pages label="Pages" page={1} count={1} hrefOf={String} previous="" next="" />)).toBe('')
})

test('this page is no link in the way to it', () => {
  expect(html(<Crumbs label="Way" crumbs={[{ text: 'Home', href: '/' }, { text: 'Here' }]} />)).toContain(
    '<li aria-current="page">Here</li>',
  )
})

test('a quotation names who says it', () =>
  expect(html(<Quote who="Name">Words</Quote>)).toContain('<figcaption>Name</figcaption>'))

describe('content in another language', () => {
  const marks = { ours: 'our translation', machine: 'machine translation' }
  test('says its language', () =>
    expect(html(<ToldText told={{ text: 'Hej', lang: 'sv', by: 'original' }} marks={marks} />)).toBe(
      '<span lang="sv">Hej</span>',
    ))
  test('is marked where we or a machine translated it, not where it is official', () => {
    expect(html(<ToldText told={{ text: 'Hi', lang: 'en', by: 'machine' }} marks={marks} />)).toContain(
      '(machine translation)',
    )
    expect(html(<ToldText told={{ text: 'Hi', lang: 'en', by: 'ours' }} marks={marks} />)).toContain(
      '(our translation)',
    )
    expect(html(<ToldText told={{ text: 'Hi', lang: 'en', by: 'official' }} marks={marks} />)).not.toContain('(')
  })
  test('that nobody has written is said not to be published', () => {
    expect(html(<ToldText told={undefined} marks={marks} unsaid="not published" />)).toBe(
      '<span class="unsaid">not published</span>',
    )
  })
})

test('saving is told quietly, a cut line clearly', () => {
  expect(
    html(
      <Saved state="saved" live>
        Saved 14:03
      </Saved>,
    ),
  ).toMatch(/^<p class="saved" role="status">/)
  expect(html(<Saved state="offline">No connection</Saved>)).toMatch(/^<p class="status due">/)
})

test('those who are away are told from those who are here', () => {
  expect(
    html(
      <Presence
        label="Here"
        people={[
          { id: '1', text: 'You' },
          { id: '2', text: 'She', away: true },
        ]}
      />,
    ),
  ).toContain('<li>You</li><li class="away">She</li>')
})

test('progress has a name', () =>
  expect(html(<Meter id="m" label="8 of 15" value={8} max={15} />)).toMatch(
    /id="m">8 of 15<.*max="15" value="8" aria-labelledby="m"/,
  ))
