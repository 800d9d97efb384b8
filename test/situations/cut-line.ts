import net from 'node:net'

/**
 * A line to a server that can be cut and mended: everything that runs through it breaks at once, and nothing comes through until it is
 * mended. `silence`: nothing comes through either, and neither end learns of it before the line is mended.
 */
export type CutLine = {
  readonly origin: string
  readonly cut: () => void
  readonly silence: () => void
  readonly mend: () => void
  readonly close: () => Promise<void>
}

/** A line through a port of its own to the server at an origin. */
export async function lineTo(origin: string): Promise<CutLine> {
  const { hostname, port } = new URL(origin)
  const ends = new Set<net.Socket>()
  let [isCut, isSilent] = [false, false]
  const line = net.createServer((near) => {
    if (isCut) return near.destroy()
    const far = isSilent ? undefined : net.connect(Number(port), hostname)
    for (const end of far === undefined ? [near] : [near, far]) {
      ends.add(end)
      end.on('error', () => end.destroy())
      end.on('close', () => ends.delete(end))
    }
    if (far !== undefined) near.pipe(far).pipe(near)
    return near
  })
  await new Promise<void>((resolve) => line.listen(0, hostname, resolve))
  const address = line.address()
  const own = typeof address === 'object' && address !== null ? address.port : 0
  const drop = () => {
    for (const end of ends) end.destroy()
  }
  return {
    origin: `http://localhost:${own}`,
    cut: () => {
      isCut = true
      drop()
    },
    silence: () => {
      isSilent = true
      for (const end of ends) end.unpipe().pause()
    },
    mend: () => {
      if (isSilent) drop() // what was silent breaks at last
      isCut = false
      isSilent = false
    },
    close: async () => {
      drop()
      await new Promise<void>((resolve) => line.close(() => resolve()))
    },
  }
}
