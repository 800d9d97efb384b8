import type { Outside } from '../../io/outside.ts'
import { remembered } from '../../io/remembered.ts'
import { askedOf, type ReadQuestion } from '../reads/asked.ts'
import { nearestWorks } from '../reads/vectors.ts'

const patience = 400 // milliseconds that a reader waits for a model at most

/**
 * How the public lists read a question: by its words, and where an embedding model is plugged in by what that makes of it. Only what is typed
 * into the search of a public list is sent to the model, never an application or a plan. Where it fails the search goes on without it.
 */
export function questionsOf({ read, embed }: Pick<Outside, 'read' | 'embed'>): ReadQuestion {
  const nearest = nearestWorks(read)
  return remembered(read, async (q: string) => {
    const [asked, vectors] = await Promise.all([
      askedOf(read, q, undefined),
      q.trim() === '' ? undefined : embed?.vectorsOf([q], patience),
    ])
    const [vector] = vectors === undefined || vectors === 'refused' ? [] : vectors
    if (embed === undefined || vector === undefined) return asked
    return { ...asked, near: await nearest(embed.model, vector) }
  })
}
