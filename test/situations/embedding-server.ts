import http from 'node:http'

/** What the service was sent: every text, in the order in which they came. */
export type EmbeddingServer = {
  readonly url: URL
  readonly sent: string[]
  is: 'well' | 'broken' | 'slow'
  /** A text with this word is more than it takes. */
  tooMuch: string | undefined
  close(): void
}

const long = 512
const words = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? []
const placeOf = (word: string) => [...word].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % long, 7)

/** A text as how often words stand in it; words that `same` names are one word. */
function vectorOf(text: string, same: Readonly<Record<string, string>>): number[] {
  const vector = Array.from({ length: long }, () => 0.01)
  for (const word of words(text)) {
    const place = placeOf(same[word] ?? word)
    vector[place] = (vector[place] ?? 0) + 1
  }
  return vector
}

/** A small service with the endpoint of embeddings, which gives the same vector for the same text every time. */
export function embeddingServer(same: Readonly<Record<string, string>> = {}): Promise<EmbeddingServer> {
  const sent: string[] = []
  const server = http.createServer(async (request, answer) => {
    let body = ''
    for await (const part of request) body += String(part)
    if (state.is === 'slow') return
    const { input } = JSON.parse(body)
    if (input.some((text: string) => state.tooMuch !== undefined && text.includes(state.tooMuch))) {
      answer.writeHead(413).end()
      return
    }
    sent.push(...input)
    const data = input.map((text: string, index: number) => ({ index, embedding: vectorOf(text, same) }))
    answer.writeHead(state.is === 'well' ? 200 : 500, { 'content-type': 'application/json' })
    answer.end(JSON.stringify({ object: 'list', data: data.toReversed() }))
  })
  const state: Pick<EmbeddingServer, 'is' | 'tooMuch'> = { is: 'well', tooMuch: undefined }
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      const url = new URL(`http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}/v1/embeddings`)
      const close = () => {
        server.closeAllConnections()
        server.close()
      }
      resolve(Object.assign(state, { url, sent, close }))
    })
  })
}
