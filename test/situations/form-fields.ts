/** A character as HTML writes it, back as it was typed. */
const plain = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

type Pair = readonly [name: string, value: string]
const attribute = (tag: string, name: string) => plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
const isSent = (tag: string) => !/type="(radio|checkbox)"/.test(tag) || / checked(=|\b)/.test(tag)

const inputs = (html: string): readonly Pair[] =>
  [...html.matchAll(/<input [^>]*>/g)].flatMap(([tag]) =>
    isSent(tag) ? [[attribute(tag, 'name'), attribute(tag, 'value')] as const] : [],
  )
const areas = (html: string): readonly Pair[] =>
  [...html.matchAll(/(<textarea [^>]*>)([\s\S]*?)<\/textarea>/g)].map(
    ([, tag = '', value = '']) => [attribute(tag, 'name'), plain(value.replace(/^\n/, ''))] as const,
  )
const selects = (html: string): readonly Pair[] =>
  [...html.matchAll(/(<select [^>]*>)([\s\S]*?)<\/select>/g)].flatMap(([, tag = '', options = '']) => {
    const chosen = [...options.matchAll(/<option [^>]*>/g)]
      .map(([option]) => option)
      .find((option) => / selected/.test(option))
    return chosen === undefined ? [] : [[attribute(tag, 'name'), attribute(chosen, 'value')] as const]
  })

/** What a browser without JavaScript would send of the form that a page posts to an address. */
export function fieldsOf(html: string, action: string): Record<string, string[]> {
  const form = html.split('<form ').find((part) => part.includes(`action="${action}"`)) ?? ''
  const sent = [...inputs(form), ...areas(form), ...selects(form)].filter(([name]) => name !== '')
  return sent.reduce<Record<string, string[]>>(
    (fields, [name, value]) => ({ ...fields, [name]: [...(fields[name] ?? []), value] }),
    {},
  )
}
