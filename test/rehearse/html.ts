/** A page as a person meets it: elements with their words. Reads what React writes (quoted attributes, five entities), nothing wilder. */
export type Element = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])
const token = /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/g
const attribute = /([\w:-]+)(?:="([^"]*)")?/g

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const plain = (text: string) =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return entities[name ?? ''] ?? whole
  })

const attributesIn = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', value = '']) => [name.toLowerCase(), plain(value)]),
  )

type Open = { tag: string; attributes: Record<string, string>; children: (Element | string)[] }

/** The elements of a document. */
export function elementsIn(html: string): Element {
  const root: Open = { tag: '', attributes: {}, children: [] }
  const open = [root]
  const last = () => open.at(-1) ?? root
  for (const [, slash, tag, attributes = '', text] of html.matchAll(token)) {
    if (text !== undefined) last().children.push(plain(text))
    if (tag === undefined) continue
    const name = tag.toLowerCase()
    if (slash === '/') {
      const at = open.findLastIndex((one) => one.tag === name)
      if (at > 0) open.splice(at)
      continue
    }
    const element = { tag: name, attributes: attributesIn(attributes), children: [] }
    last().children.push(element)
    if (!empty.has(name)) open.push(element)
  }
  return root
}

/** All elements inside one, in the order of the page, that fit. */
export const inside = (element: Element, fits: (one: Element) => boolean): readonly Element[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(fits(child) ? [child] : []), ...inside(child, fits)],
  )

export const tagged = (element: Element, ...tags: readonly string[]): readonly Element[] =>
  inside(element, (one) => tags.includes(one.tag))

/** The words of an element, spaces as one. */
export function textOf(element: Element): string {
  const words = (one: Element | string): string =>
    typeof one === 'string' ? one : one.tag === 'script' || one.tag === 'style' ? '' : one.children.map(words).join(' ')
  return words(element).replaceAll(/\s+/g, ' ').trim()
}

/** The cells of a table's rows as words. */
export const rowsOf = (table: Element): readonly (readonly string[])[] =>
  tagged(table, 'tr').map((row) => tagged(row, 'td', 'th').map(textOf))
