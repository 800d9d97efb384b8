import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SignedOut } from './signed-out.tsx'
import type { View } from './view.ts'

const view: View = { lang: 'sv', path: '/my/applications/7/goals', who: null, now: new Date(0), example: false }
const html = (files: boolean) =>
  renderToStaticMarkup(
    <SignedOut
      view={view}
      fields={[
        ['goal', 'Två\nrader & "mer"'],
        ['area', 'a'],
        ['area', 'b'],
      ]}
      files={files}
    />,
  )

test('what was sent after the session had ended waits in a form to the same address', () => {
  const text = html(false)
  expect(text).toContain('<form action="/sv/my/applications/7/goals" method="post">')
  expect(text).toContain('<input type="hidden" name="goal" value="Två\nrader &amp; &quot;mer&quot;"/>')
  expect(text.match(/name="area"/g)).toHaveLength(2)
  expect(text).toContain('href="/sv/sign-in?back=%2Fsv%2Fstart" target="_blank"')
})

test('files are said not to be kept, where there were any', () => {
  expect([html(true), html(false)].map((text) => text.includes('Filer bevaras inte'))).toEqual([true, false])
})
