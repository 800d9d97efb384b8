/** PostgreSQL refuses to run as root. How root runs it all the same, as somebody who may read its programs and its folder. */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { CannotStart } from './program.ts'

const nobody = { uid: 65534, gid: 65534 }

/** One way of running a program: as whom, and behind which command. `owner`: whose the folder of the data must be. */
export type Way = {
  readonly ids: Partial<typeof nobody>
  readonly prefix: readonly string[]
  readonly owner: typeof nobody | { readonly uid: 0; readonly gid: 0 }
}

const asItIs: Way = { ids: {}, prefix: [], owner: { uid: 0, gid: 0 } }
// initdb asks by access(2), which looks away from such a right unless the last of these is set
const reachingAll = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup']

/**
 * As `nobody`; where that user cannot reach the folder (a home of root is closed to others), in a user namespace; where the machine
 * allows none (containers, a chroot), as `nobody` who may reach every folder.
 */
const ways: readonly Way[] = [
  { ids: nobody, prefix: [], owner: nobody },
  { ids: {}, prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000'], owner: { uid: 0, gid: 0 } },
  {
    ids: {},
    prefix: ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...reachingAll],
    owner: nobody,
  },
]

/** A command with what stands before it in a way. */
export function behind({ prefix }: Way, bin: string, args: readonly string[]): [string, string[]] {
  const [first = bin, ...rest] = [...prefix, bin, ...args]
  return [first, rest]
}

/** Whether a program runs in a way, and may look into the folder, which is given to whom the way asks. */
function works(way: Way, program: string, dir: string): boolean {
  const run = (bin: string, args: readonly string[]) =>
    execFileSync(...behind(way, bin, args), { ...way.ids, stdio: 'ignore', cwd: '/' })
  try {
    fs.chownSync(dir, way.owner.uid, way.owner.gid)
    run(program, ['--version'])
    run('ls', [dir])
    return true
  } catch {
    return false
  }
}

/**
 * The first way in which a program may run over a folder that is there already; for everybody but root, as it is. Throws CannotStart
 * with what root can do where there is none.
 */
export function ordinaryWay(program: string, dir: string, { uid = process.getuid?.(), able = works } = {}): Way {
  if (uid !== 0) return asItIs
  const way = ways.find((one) => able(one, program, dir))
  if (way !== undefined) return way
  throw new CannotStart(
    `PostgreSQL does not run as root, and no other user can reach ${dir}. Put Talko in a folder that others may enter (not below /root), start it as another user, or name a PostgreSQL in DATABASE_URL.`,
  )
}
