import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Handler } from 'hono'

type Bytes = Uint8Array<ArrayBuffer>
type Asset = {
  readonly body: Bytes
  /** The same smaller, for browsers that take it: text alone gains by it. Made when it is first asked for. */
  readonly small: () => Bytes
  readonly isText: boolean
  readonly type: string
  readonly tag: string
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

function read(folder: string, name: string): [string, Asset] {
  const body = new Uint8Array(readFileSync(path.join(folder, name)))
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`
  const type = types[path.extname(name)] ?? 'application/octet-stream'
  return [name, { body, small: once(() => smaller(body)), isText: type.startsWith('text/'), type, tag }]
}

const smaller = (body: Bytes): Bytes =>
  new Uint8Array(
    brotliCompressSync(body, {
      // The usual window takes megabytes for each file, and the process keeps them: ours are small.
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 17 },
    }),
  )

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

const takesBrotli = (accepts: string | undefined): boolean =>
  /(^|[\s,])br\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepts ?? '')

/** Serves the stylesheet, fonts, icons and browser elements out of memory. They are few and small. */
export function assetsIn(folder: string): Handler {
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => path.extname(name) in types)
    : []
  const assets = new Map(names.map((name) => read(folder, name)))
  return (c) => {
    const asset = assets.get(decodeURIComponent(c.req.path).replace(/^\/assets\//, ''))
    if (asset === undefined) return c.text('404', 404)
    const headers = {
      'content-type': asset.type,
      etag: asset.tag,
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
    }
    if (c.req.header('if-none-match') === asset.tag) return c.body(null, 304, headers)
    if (!asset.isText) return c.body(asset.body, 200, headers)
    const vary = { ...headers, vary: 'Accept-Encoding' }
    if (!takesBrotli(c.req.header('accept-encoding'))) return c.body(asset.body, 200, vary)
    return c.body(asset.small(), 200, { ...vary, 'content-encoding': 'br' })
  }
}
