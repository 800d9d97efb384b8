import { renderToStaticMarkup as html } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Buttons, LinkButton, SubmitButton } from './button.tsx'
import { ErrorSummary, errorOf } from './error-summary.tsx'
import { Form, PostButton, SearchForm } from './form.tsx'
import { Matrix } from './matrix.tsx'

test('a button is a link when it goes and a button when it does', () => {
  expect(
    html(
      <LinkButton href="/x" variant="second">
        Go
      </LinkButton>,
    ),
  ).toBe('<a class="btn second" href="/x">Go</a>')
  expect(
    html(
      <SubmitButton name="deed" value="save" to="/y">
        Save
      </SubmitButton>,
    ),
  ).toMatch(
    /^<button(?=[^>]* type="submit")(?=[^>]* name="deed")(?=[^>]* value="save")(?=[^>]* formAction="\/y")[^>]*>Save/,
  )
  expect(
    html(
      <Buttons>
        <SubmitButton>Save</SubmitButton>
      </Buttons>,
    ),
  ).not.toContain('disabled')
})

test('a deed of one button is a form that posts', () => {
  expect(
    html(
      <PostButton action="/x" hidden={{ once: 'a' }} variant="grave">
        Withdraw
      </PostButton>,
    ),
  ).toBe(
    '<form action="/x" method="post"><input type="hidden" name="once" value="a"/><button class="btn grave" type="submit">Withdraw</button></form>',
  )
})

test('a form is checked by the server and sends files where it says so', () => {
  expect(
    html(
      <Form action="/x" multipart>
        a
      </Form>,
    ),
  ).toMatch(/^<form class="form"(?=[^>]* noValidate)(?=[^>]* method="post")[^>]* encType="multipart\/form-data"/)
  expect(
    html(
      <Form action="/x" method="get">
        a
      </Form>,
    ),
  ).not.toContain('encType')
})

test('a search keeps its words in the address', () => {
  const text = html(<SearchForm action="/fi/projects" label="Search" button="Go" value={'a"b'} />)
  expect(text).toMatch(/^<form role="search"[^>]* action="\/fi\/projects" method="get"/)
  expect(text).toContain('value="a&quot;b"')
})

describe('an error summary', () => {
  const errors = [{ field: 'sum', text: 'Give the sum' }]
  test('links to the fields and has the focus at once', () => {
    const text = html(<ErrorSummary title="One thing to correct" errors={errors} />)
    expect(text).toContain('<a href="#sum">Give the sum</a>')
    expect(text).toMatch(/role="alert"[^>]*tabindex="-1" autofocus=""/i)
  })
  test('is not there where nothing is wrong', () => expect(html(<ErrorSummary title="x" errors={[]} />)).toBe(''))
  test('lends each field its own text', () =>
    expect([errorOf(errors, 'sum'), errorOf(errors, 'day')]).toEqual(['Give the sum', undefined]))
})

describe('a matrix', () => {
  const text = html(
    <Matrix
      id="costs"
      caption="Costs"
      rowsHead="Cost type"
      totalHead="Total"
      groups={[
        { key: 'a', head: 'One', columns: ['2027', '2028'], mine: true },
        { key: 'b', head: 'Two', columns: ['2027'] },
      ]}
      rows={[
        {
          key: 'staff',
          head: 'Staff',
          total: '6',
          cells: [
            { name: 'c1', value: 'x', label: 'Staff, One, 2027', error: 'Give a sum', help: 'h' },
            { name: 'c2', value: '2', label: 'Staff, One, 2028' },
            { text: '3' },
          ],
        },
      ]}
      feet={[{ key: 'sum', head: 'Sum', texts: ['3', '3'], total: '6' }]}
    />,
  )
  test('has a name for every field in it', () =>
    expect(text).toMatch(/<input class="in money" id="c2" aria-label="Staff, One, 2028"/))
  test('shows its errors above, tied to the field with what says more of the row', () => {
    expect(text).toContain('<p class="error" id="c1-error">')
    expect(text).toMatch(/id="c1"[^>]*aria-invalid="true" aria-describedby="h c1-error"/)
  })
  test('lets nobody type into what belongs to others', () => expect(text.match(/<input/g)).toHaveLength(2))
  test('sums over the columns of a group', () => expect(text).toContain('<td colSpan="2" class="n from">3</td>'))
})
