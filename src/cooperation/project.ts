import { coordinatorOf, type Work } from '../catalogue/work.ts'
import type { AboutProject } from './policy.ts'

/** A project as the policy wants it. */
export const aboutProject = (work: Pick<Work, 'public' | 'parties'>): AboutProject => ({
  public: work.public,
  coordinatorId: coordinatorOf(work)?.id ?? null,
})
