import { inflateSync } from 'node:zlib'

type Entry = { readonly head: string; readonly body: string }

/** The objects of a PDF with their streams unpacked, by their number. */
function objectsIn(bytes: Buffer): ReadonlyMap<string, Entry> {
  const whole = bytes.toString('latin1')
  const found = new Map<string, Entry>()
  for (const match of whole.matchAll(/(\d+) 0 obj\b(.*?)endobj/gs)) {
    const [, number = '', said = ''] = match
    const at = said.search(/stream\r?\n/)
    if (at < 0) found.set(number, { head: said, body: '' })
    else {
      const start = match.index + match[0].indexOf(said) + at + (/stream\r?\n/.exec(said)?.[0].length ?? 0)
      const stream = bytes.subarray(start, whole.indexOf('endstream', start))
      found.set(number, { head: said.slice(0, at), body: unpacked(stream).toString('latin1') })
    }
  }
  return found
}

function unpacked(stream: Buffer): Buffer {
  try {
    return inflateSync(stream)
  } catch {
    return stream
  }
}

const hexText = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')

/** From the code of a glyph to its letters, as the font says (ToUnicode). */
function lettersOf(cmap: string): ReadonlyMap<number, string> {
  const pairs = [...cmap.matchAll(/<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>\s*(?=<|endbfchar)/g)]
  return new Map(pairs.map(([, code = '', text = '']) => [Number.parseInt(code, 16), hexText(text)]))
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const bytesOf = (literal: string) =>
  literal.replace(/\\([0-7]{1,3}|\r?\n|.)/gs, (_, sign: string) =>
    /^[0-7]/.test(sign)
      ? String.fromCharCode(Number.parseInt(sign, 8))
      : (escapes[sign] ?? (/\s/.test(sign) ? '' : sign)),
  )

const codesOf = (literal: string): readonly number[] => {
  const bytes = bytesOf(literal)
  return Array.from(
    { length: bytes.length >> 1 },
    (_, at) => (bytes.charCodeAt(at * 2) << 8) | bytes.charCodeAt(at * 2 + 1),
  )
}

const bare = (text: string) => text.replaceAll(/\s/g, '')

/**
 * Every text that is in a PDF of ours, drawn or not: glyphs as letters, and what is said beside them (titles, alternative texts). Without
 * blanks, because lines break anywhere: ask by `isIn`.
 */
export function pdfText(file: Uint8Array): string {
  const objects = objectsIn(Buffer.from(file))
  const letters = [...objects.values()]
    .filter(({ body }) => body.includes('beginbfchar') || body.includes('beginbfrange'))
    .map(({ body }) => lettersOf(body))
  const drawn = [...objects.values()]
    .filter(({ body }) => /\bT[jJ]\b/.test(body))
    .flatMap(({ body }) =>
      letters.map((map) =>
        [...body.matchAll(/\(((?:\\.|[^\\)])*)\)/gs)]
          .map(([, literal = '']) =>
            codesOf(literal)
              .map((code) => map.get(code) ?? '')
              .join(''),
          )
          .join(''),
      ),
    )
  const beside = [...objects.values()].map(({ head, body }) => (body.includes('beginbfchar') ? head : head + body))
  return bare([...drawn, ...beside].join('\n'))
}

/** Whether something is said in the text of a PDF. */
export const isIn = (text: string, said: string): boolean => text.includes(bare(said))
