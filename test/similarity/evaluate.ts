import { readFileSync } from 'node:fs'
import { langs } from '../../src/kit/lang.ts'
import { most, type Question } from './answer.ts'

export type Asked = Question & {
  readonly set: string
  readonly kind: string
  /** The work that the question should find; where two are as right, the other one is in `works`. */
  readonly work: string
  readonly works: readonly string[]
}

/**
 * Questions written by another hand, who knew the titles and not the search: `seen` were looked at while the search was made better,
 * `unseen` were only counted. What is not easy counts as hard: everyday speech, slips, mixed languages, paragraphs.
 */
export const strangers = (): readonly Asked[] =>
  readFileSync('test/similarity/strangers.tsv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [set = '', kind = '', lang = '', found = '', q = ''] = line.split('\t')
      const works = found.split(',')
      return {
        set,
        kind: kind === 'easy' ? kind : 'hard',
        lang: langs.find((one) => one === lang),
        works,
        work: works[0] ?? '',
        q,
      }
    })

/** The questions of the test set with the work that each should find. */
export const questions = (): readonly Asked[] =>
  readFileSync('test/similarity/queries.tsv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [set = '', kind = '', lang = '', work = '', q = ''] = line.split('\t')
      return { set, kind, lang: langs.find((one) => one === lang), work, works: [work], q }
    })

export type Figures = { readonly n: number; readonly at5: number; readonly at10: number; readonly mrr: number }

/** Recall among the first five and ten, and the mean of one by the place (nought beyond the twentieth). */
export function figuresOf(ranks: readonly number[]): Figures {
  const share = (hits: number) => (ranks.length === 0 ? 0 : hits / ranks.length)
  return {
    n: ranks.length,
    at5: share(ranks.filter((rank) => rank <= 5).length),
    at10: share(ranks.filter((rank) => rank <= 10).length),
    mrr: share(ranks.filter((rank) => rank <= most).reduce((sum, rank) => sum + 1 / rank, 0)),
  }
}

export type Answering = (question: Question) => Promise<readonly string[]>

/** The place of the first right work in the answer, from 1; Infinity where it is not there. */
async function rankOf(answer: Answering, asked: Asked): Promise<number> {
  const place = (await answer(asked)).findIndex((id) => asked.works.includes(id))
  return place < 0 ? Infinity : place + 1
}

const shown = ({ at5, at10, mrr }: Figures) => [at5, at10, mrr].map((one) => one.toFixed(2).padStart(6)).join('')

/** A table of figures by set, kind and language, this search beside the plain one. */
export async function evaluated(ours: Answering, plain: Answering): Promise<readonly string[]> {
  const ranked: { readonly asked: Asked; readonly ours: number; readonly plain: number }[] = []
  for (const asked of [...questions(), ...strangers()])
    ranked.push({ asked, ours: await rankOf(ours, asked), plain: await rankOf(plain, asked) })
  const line = (set: string, kind: string, lang: string) => {
    const some = ranked.filter(
      ({ asked }) => asked.set === set && asked.kind === kind && (lang === 'all' || asked.lang === lang),
    )
    const [a, b] = [figuresOf(some.map((one) => one.ours)), figuresOf(some.map((one) => one.plain))]
    return `${set.padEnd(7)}${kind.padEnd(6)}${lang.padEnd(5)}${String(a.n).padStart(4)} ${shown(a)}   ${shown(b)}`
  }
  const groups = ['tune', 'aside', 'seen', 'unseen'].flatMap((set) =>
    ['easy', 'hard'].flatMap((kind) => [...langs, 'all'].map((lang) => line(set, kind, lang))),
  )
  return ['set    kind  lang    n   r@5  r@10   MRR    plain full text: r@5, r@10, MRR', ...groups]
}
