import { expect, test } from 'vitest'
import { formsIn, sent } from './form.ts'
import { elementsIn, rowsOf, tagged, textOf } from './html.ts'

const page = elementsIn(`<!doctype html><main><h1>Haku &amp; p&#x00E4;&#xe4;t&ouml;s</h1>
<form action="/fi/x" method="post"><input type="hidden" name="id" value="1"/><input type="hidden" name="id" value="2"/>
<input type="radio" name="kind" value="a" checked=""/><input type="radio" name="kind" value="b"/>
<textarea name="why">
vanha &lt;teksti&gt;</textarea><select name="form"><option value="">Valitse</option><option value="f1" selected="">Lomake</option></select>
<button type="submit" name="then" value="here">Tallenna</button></form>
<table><tr><th>1</th><td>kaksi <b>ja</b> kolme</td></tr></table></main>`)
const [form] = formsIn(page)
if (form === undefined) throw new Error('no form')

test('a page is read as a person reads it', () => {
  expect(textOf(tagged(page, 'h1')[0] ?? page)).toBe('Haku & päät&ouml;s')
  expect(tagged(page, 'table').map(rowsOf)).toEqual([[['1', 'kaksi ja kolme']]])
})

test('a form that is left as it is sends what it holds', () => {
  expect([...sent(form, {}, form.buttons[0])]).toEqual([
    ['id', '1'],
    ['id', '2'],
    ['kind', 'a'],
    ['why', 'vanha <teksti>'],
    ['form', 'f1'],
    ['then', 'here'],
  ])
})

test('only what stands on the page can be filled in and chosen', () => {
  expect([...sent(form, { kind: 'b', why: 'uusi' })]).toContainEqual(['kind', 'b'])
  expect(() => sent(form, { kind: 'c' })).toThrow('c cannot be chosen')
  expect(() => sent(form, { hidden: 'x' })).toThrow('no field hidden')
})
