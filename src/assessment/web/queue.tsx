import { hereOf, page, routes, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import type { Actor } from '../../people/person.ts'
import { Queue } from '../pages/queue.tsx'
import { queueOf } from '../reads/queue.ts'
import { listQueueNews } from '../reads/queue-news.ts'

const mostNews = 10

const queue = (outside: Outside) => async (c: Asking<Actor>) => {
  const { who } = hereOf(c, outside)
  const [queued, news] = await Promise.all([
    queueOf(outside.read, who.id),
    listQueueNews(outside.read, who.id, mostNews),
  ])
  return page(c, <Queue view={c.var} queue={queued} news={news} />)
}

/** Where an assessor begins the day. */
export const web = (outside: Outside) => routes<Actor>().get('/:lang/assess', queue(outside))
