/** Sends applications as a browser would: the form's door, a session, the origin of our own pages. */
import http from 'node:http'
import type { Ready } from './ready.ts'

type Door = { readonly origin: string; readonly ready: Ready; readonly atOnce: number }

/** Gives the deed of sending the application with a number; throws where the answer is anything but the way to its receipt. */
export function overHttp({ origin, ready, atOnce }: Door): (k: number) => Promise<void> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce })
  const headers = {
    cookie: ready.cookie,
    origin,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': 0,
  }
  return (k) =>
    new Promise((resolve, reject) => {
      const own = `/fi/my/applications/${ready.idOf(k)}`
      const asking = http.request(`${origin}${own}/submission`, { method: 'POST', agent, headers }, (answer) => {
        answer.resume()
        answer.once('end', () => {
          if (answer.statusCode === 303 && answer.headers.location === `${own}/versions/1`) resolve()
          else reject(new Error(`application ${k} was answered with ${answer.statusCode}`))
        })
      })
      asking.once('error', reject)
      asking.end()
    })
}
