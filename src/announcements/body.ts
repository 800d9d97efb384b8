import { langs, type Lang } from '../kit/lang.ts'
import { saidIn, type Said, type Words } from '../kit/words.ts'

/** One paragraph in languages, the bullets that hang from it, and whether it is a heading. */
export type Paragraph = { readonly words: Words; readonly heading: boolean; readonly bullets: readonly Words[] }

/** A text of each language, as one types it: paragraphs with an empty line between, `# ` before a heading, `- ` before a bullet. */
export type Typed = Readonly<Record<Lang, string>>

type Block = { readonly text: string; readonly heading: boolean; readonly bullets: readonly string[] }

const isBullet = (line: string) => /^[-•]\s+/.test(line)

function blockOf(text: string): Block {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const bullets = lines.filter(isBullet).map((line) => line.replace(/^[-•]\s+/, ''))
  const said = lines.filter((line) => !isBullet(line)).join(' ')
  return { text: said.replace(/^#+\s*/, ''), heading: said.startsWith('#'), bullets }
}

const blocksOf = (typed: string): readonly Block[] =>
  typed
    .split(/\n[^\S\n]*\n+/)
    .map(blockOf)
    .filter((block) => block.text !== '' || block.bullets.length > 0)

/** Words from what stands at one place of each language; `before` keeps whose words an unchanged text is. */
const wordsAt = (texts: readonly (readonly [Lang, string | undefined])[], before: Words | undefined): Words =>
  Object.fromEntries(
    texts.flatMap(([lang, text]): (readonly [Lang, Said])[] => {
      if (text === undefined || text === '') return []
      const old = before?.[lang]
      return [[lang, old?.text === text ? old : { text, by: 'original' }]]
    }),
  )

/** The paragraphs that were typed, language beside language by their place. `before` is what stood there, for whose words they are. */
export function bodyFrom(typed: Typed, before: readonly Paragraph[] = []): readonly Paragraph[] {
  const blocks = langs.map((lang) => [lang, blocksOf(typed[lang])] as const)
  const count = Math.max(...blocks.map(([, all]) => all.length))
  return Array.from({ length: count }, (_, at) => {
    const row = blocks.map(([lang, all]) => [lang, all[at]] as const)
    const bullets = Math.max(...row.map(([, block]) => block?.bullets.length ?? 0))
    return {
      words: wordsAt(
        row.map(([lang, block]) => [lang, block?.text] as const),
        before[at]?.words,
      ),
      heading: row.some(([, block]) => block?.heading === true),
      bullets: Array.from({ length: bullets }, (_none, i) =>
        wordsAt(
          row.map(([lang, block]) => [lang, block?.bullets[i]] as const),
          before[at]?.bullets[i],
        ),
      ),
    }
  })
}

/** Paragraphs of one language as they are typed. */
export const typedBody = (body: readonly Paragraph[], lang: Lang): string =>
  body
    .map(({ words, heading, bullets }) =>
      [`${heading ? '# ' : ''}${words[lang]?.text ?? ''}`, ...bullets.map((bullet) => `- ${bullet[lang]?.text ?? ''}`)]
        .join('\n')
        .trim(),
    )
    .join('\n\n')

/** Whether every paragraph and bullet is there in a language. An empty body is in no language. */
export const bodySaidIn = (body: readonly Paragraph[], lang: Lang): boolean =>
  body.length > 0 &&
  body.every((one) => saidIn(one.words, [lang]) && one.bullets.every((bullet) => saidIn(bullet, [lang])))
