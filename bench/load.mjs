// Asks one address over a number of connections for some seconds, in a process of its own, and prints what it saw as one line of JSON.
import http from 'node:http'

const [url, connections, seconds, cookie] = process.argv.slice(2)
const agent = new http.Agent({ keepAlive: true, maxSockets: Number(connections) })
const times = []
let failed = 0
const until = performance.now() + Number(seconds) * 1_000

const once = () =>
  new Promise((resolve) => {
    const began = performance.now()
    const headers = cookie === undefined || cookie === '' ? {} : { cookie }
    http
      .get(url, { agent, headers }, (answer) => {
        answer.resume()
        answer.once('end', () => {
          if (answer.statusCode === 200) times.push(performance.now() - began)
          else failed += 1
          resolve()
        })
      })
      .once('error', () => {
        failed += 1
        resolve()
      })
  })

const worker = async () => {
  while (performance.now() < until) await once()
}
await Promise.all(Array.from({ length: Number(connections) }, worker))
agent.destroy()
times.sort((a, b) => a - b)
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
process.stdout.write(
  JSON.stringify({ perSecond: times.length / Number(seconds), p50: at(0.5), p99: at(0.99), failed }) + '\n',
)
