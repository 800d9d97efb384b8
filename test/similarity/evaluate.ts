import { readFileSync } from 'node:fs'
import { langs } from '../../src/kit/lang.ts'
import { most, type Answering, type Question } from './answer.ts'

export type Asked = Question & {
  readonly set: string
  readonly kind: string
  /** The work that the question should find; where two are as right, the other one is in `works`. */
  readonly work: string
  readonly works: readonly string[]
}

/** The questions of a file whose column of works may name several that are as right. What is not easy counts as hard. */
const asked = (file: string): readonly Asked[] =>
  readFileSync(file, 'utf8')
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

/**
 * Questions written by another hand, who knew the titles and not the search: `seen` were looked at while the search was made better,
 * `unseen` were only counted. Hard ones are everyday speech, slips, mixed languages, paragraphs.
 */
export const strangers = () => asked('test/similarity/strangers.tsv')

/** Hard questions written after the search was made, before it was asked any of them: much the same twenty situations in each language. */
export const later = () => asked('test/similarity/later.tsv')

/** The questions of the test set with the work that each should find. */
export const questions = () => asked('test/similarity/queries.tsv')

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

/** The place of the first right work in the answer, from 1; Infinity where it is not there. */
async function rankOf(answer: Answering, asked: Asked): Promise<number> {
  const place = (await answer(asked)).findIndex((id) => asked.works.includes(id))
  return place < 0 ? Infinity : place + 1
}

/** The places of the right works in the answers to questions asked one after the other. */
export async function ranksOf(answer: Answering, some: readonly Asked[]): Promise<readonly number[]> {
  const ranks = []
  for (const one of some) ranks.push(await rankOf(answer, one))
  return ranks
}

const shown = ({ at5, at10, mrr }: Figures) => [at5, at10, mrr].map((one) => one.toFixed(2).padStart(6)).join('')

/** A table of figures by set, kind and language, this search beside the plain one. */
export async function evaluated(ours: Answering, plain: Answering): Promise<readonly string[]> {
  const ranked: { readonly asked: Asked; readonly ours: number; readonly plain: number }[] = []
  for (const asked of [...questions(), ...strangers(), ...later()])
    ranked.push({ asked, ours: await rankOf(ours, asked), plain: await rankOf(plain, asked) })
  const line = (set: string, kind: string, lang: string) => {
    const some = ranked.filter(
      ({ asked }) => asked.set === set && asked.kind === kind && (lang === 'all' || asked.lang === lang),
    )
    if (some.length === 0) return []
    const [a, b] = [figuresOf(some.map((one) => one.ours)), figuresOf(some.map((one) => one.plain))]
    return [`${set.padEnd(7)}${kind.padEnd(6)}${lang.padEnd(5)}${String(a.n).padStart(4)} ${shown(a)}   ${shown(b)}`]
  }
  const groups = ['tune', 'aside', 'seen', 'unseen', 'later'].flatMap((set) =>
    ['easy', 'hard'].flatMap((kind) => [...langs, 'all'].flatMap((lang) => line(set, kind, lang))),
  )
  return ['set    kind  lang    n   r@5  r@10   MRR    plain full text: r@5, r@10, MRR', ...groups]
}
