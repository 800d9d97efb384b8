import * as z from 'zod'
import { factsOf, type Log } from './log.ts'
import type { EmbeddingModel } from './settings.ts'

type Vectors = readonly (readonly number[])[]

/**
 * A model that gives texts as vectors, near each other where the texts mean the same. `vectorsOf` gives one for each text in their order,
 * `refused` where the service does not take these texts (one may be too long for it), undefined where it failed or took longer than
 * `patience` (milliseconds): whoever asks goes on without it.
 */
export type Embed = {
  readonly model: string
  vectorsOf(texts: readonly string[], patience: number): Promise<Vectors | 'refused' | undefined>
}

/** What says that the texts are at fault, not the service. */
const refusals: readonly number[] = [400, 413, 422]

const answerOf = z.object({
  data: z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()).min(2).max(8_192) })),
})

/** So long a service that failed is left alone, in milliseconds: nobody waits for it twice in a row. */
const rest = 30_000

async function asked({ url, model, dimensions, key }: EmbeddingModel, input: readonly string[], patience: number) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({
      model,
      input,
      encoding_format: 'float',
      ...(dimensions === undefined ? {} : { dimensions }),
    }),
    signal: AbortSignal.timeout(patience),
    redirect: 'error',
  })
  if (refusals.includes(answer.status)) return 'refused'
  if (!answer.ok) throw Object.assign(new Error('the embedding service is out of order'), { code: answer.status })
  return answerOf.parse(await answer.json()).data
}

/** The vectors in the order of the texts; every text has one, and all are as long as they should be. */
function inOrder(data: z.infer<typeof answerOf>['data'], count: number, dimensions: number | undefined): Vectors {
  const vectors = data.toSorted((a, b) => a.index - b.index).map((one) => one.embedding)
  const long = dimensions ?? vectors[0]?.length
  if (vectors.length !== count || vectors.some((one) => one.length !== long))
    throw new Error('the embedding service answered with other vectors than it was asked for')
  return vectors
}

/** A service with the embeddings endpoint that OpenAI's has and most others offer as well (Ollama, vLLM, LocalAI, Text Embeddings Inference). */
export function embeddingsAt(service: EmbeddingModel, log: Log): Embed {
  let awayUntil = 0
  return {
    model: service.model,
    vectorsOf: async (texts, patience) => {
      if (performance.now() < awayUntil) return undefined
      try {
        const data = await asked(service, texts, patience)
        return data === 'refused' ? data : inOrder(data, texts.length, service.dimensions)
      } catch (fault) {
        awayUntil = performance.now() + rest
        log.warn(factsOf(fault), 'no embeddings')
        return undefined
      }
    },
  }
}
