import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Choice, Choices, Scale, Select, Tick } from './choice-field.tsx'
import { Beside, Group, Hidden } from './field.tsx'
import { DateField, FileField, LongText, MoneyField, NumberField, TextField } from './text-field.tsx'

const html = renderToStaticMarkup

describe('a field', () => {
  test('has a label that belongs to its control', () => {
    expect(html(<TextField name="title" label="Name of the project" />)).toMatch(
      /<label for="title">Name of the project<\/label><input id="title"[^>]* name="title"/,
    )
  })

  test('is described by its error first and then by its hint', () => {
    const text = html(<TextField name="title" label="Name" hint="At most 120 characters" error="Give a name" />)
    expect(text).toContain('aria-describedby="title-error title-hint"')
    expect(text).toContain('aria-invalid="true"')
    expect(text.indexOf('id="title-error"')).toBeLessThan(text.indexOf('<input'))
    expect(text).toContain('field has-error')
  })

  test('without error or hint points to nothing that is not there', () => {
    const text = html(<TextField name="title" label="Name" />)
    expect(text).not.toContain('aria-describedby')
    expect(text).not.toContain('aria-invalid')
  })

  test('marks what need not be answered, never what must', () => {
    expect(html(<LongText name="why" label="Why" optional="(valinnainen)" />)).toContain(
      '<span class="opt"> (valinnainen)</span>',
    )
    expect(html(<LongText name="why" label="Why" />)).not.toContain('opt')
  })

  test('shows again what was typed, however wrong, and escapes it', () => {
    expect(html(<MoneyField name="sum" label="Sum" value={'"><script>'} error="Give the sum in euros" />)).toContain(
      'value="&quot;&gt;&lt;script&gt;"',
    )
    expect(html(<LongText name="why" label="Why" value="a < b" />)).toContain('>a &lt; b</textarea>')
  })

  test('has no placeholder and is not remembered by the browser unless asked', () => {
    expect(html(<TextField name="title" label="Name" />)).toMatch(/^(?!.*placeholder).*autoComplete="off"/i)
    expect(html(<TextField name="mail" label="E-mail" type="email" autoComplete="email" />)).toMatch(
      /autocomplete="email"/i,
    )
  })

  test('may hold text in another language than the page', () => {
    expect(html(<TextField name="sv" label="Nimi ruotsiksi" lang="sv" />)).toContain('lang="sv"')
  })
})

test('a sum is typed with its unit in sight and said', () => {
  const text = html(<MoneyField name="own" label="Own share" value="45 000,50" hint="In euros" />)
  expect(text).toContain('aria-describedby="own-hint own-unit"')
  expect(text).toContain('<span id="own-unit">€</span>')
  expect(text).toMatch(/inputmode="decimal"/i)
})

test('a number without a unit has none', () => {
  expect(html(<NumberField name="count" label="How many" />)).not.toContain('count-unit')
})

test('a day is typed, not picked', () => {
  expect(html(<DateField name="end" label="Last day" value="31.10.2028" />)).toMatch(
    /type="text"[^>]* value="31\.10\.2028"/,
  )
})

test('a file field says which kinds it takes', () => {
  expect(html(<FileField name="plan" label="Attachment" accept=".pdf" />)).toContain('type="file" accept=".pdf"')
})

test('a hidden value travels unseen', () => {
  expect(html(<Hidden name="once" value="a1" />)).toBe('<input type="hidden" name="once" value="a1"/>')
})

test('fields beside each other are one question', () => {
  const text = html(
    <Group name="closing" label="Closes" error="Give day and time">
      <Beside>
        <DateField name="day" label="Day" />
      </Beside>
    </Group>,
  )
  expect(text).toMatch(/^<fieldset class="field has-error" aria-describedby="closing-error"><legend>Closes<\/legend>/)
})

const options = [
  { value: 'a', label: 'Influencer', hint: 'Has changed already' },
  { value: 'b', label: 'Experimenter' },
]

describe('choices', () => {
  test('stand in a fieldset with a legend, each with its own label', () => {
    const text = html(<Choice name="role" label="Role" options={options} value="b" />)
    expect(text).toContain('<legend>Role</legend>')
    expect(text).toContain('<label for="role-2">Experimenter</label>')
    expect(text).toMatch(/id="role-2" name="role" checked="" value="b"/)
    expect(text).toContain('aria-describedby="role-hint"')
  })

  test('give the first option the id that an error summary links to', () => {
    expect(html(<Choices name="services" label="Services" options={options} error="Choose one" />)).toContain(
      'type="checkbox" id="services"',
    )
  })

  test('remember every ticked one', () => {
    expect(
      html(<Choices name="services" label="Services" options={options} values={['a', 'b']} />).match(/checked=""/g),
    ).toHaveLength(2)
  })

  test('keep one declaration with its words', () => {
    const text = html(<Tick name="sure" label="I confirm" hint="All partners agree" error="Confirm" checked />)
    expect(text).toContain('aria-describedby="sure-error sure-hint"')
    expect(text).toContain('<label for="sure">I confirm</label>')
    expect(text.match(/id="sure-hint"/g)).toHaveLength(1)
  })

  test('from a list keep what was chosen and may begin empty', () => {
    const list = [
      { value: '01', label: 'Uusimaa' },
      { value: '02', label: 'Kainuu' },
    ]
    expect(html(<Select name="region" label="Region" options={list} value="02" blank="Choose" />)).toContain(
      '<option value="02" selected="">Kainuu</option>',
    )
    expect(html(<Select name="region" label="Region" options={list} blank="Choose" />)).toContain(
      '<option value="" selected="">Choose</option>',
    )
  })

  test('on a scale are described by what the points mean', () => {
    const text = html(
      <Scale name="k1" label="Improvement" points={['0', '1']} value="1" anchors={[{ point: '0', text: 'none' }]} />,
    )
    expect(text).toContain('aria-describedby="k1-anchors"')
    expect(text).toMatch(/<input type="radio" name="k1" checked="" value="1"\/>1/)
  })
})
