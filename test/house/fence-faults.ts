/** A line of a file in the planted house: where it is, and what it imports. */
export type Plant = {
  readonly rule: string
  readonly file: string
  readonly imports: string
  readonly typeOnly?: boolean
}

const plant = (rule: string, file: string, imports: string): Plant => ({ rule, file, imports })

/** Every room may look at nothing to its right; types count too. */
const rightward = (rooms: readonly string[]): readonly Plant[] =>
  rooms.flatMap((room, i) => {
    const right = rooms[i + 1]
    if (right === undefined) return []
    const rule = `${room}-looks-left`
    const far = plant(rule, `src/${room}/actions/far.ts`, `src/${rooms.at(-1) ?? right}/noun.ts`)
    return [plant(rule, `src/${room}/near.ts`, `src/${right}/noun.ts`), { ...far, typeOnly: true }]
  })

const others: readonly Plant[] = [
  plant('nouns-are-pure', 'src/calls/impure.ts', 'src/io/clock.ts'),
  plant('nouns-are-pure', 'src/calls/wordy.ts', 'node_modules/zod'),
  plant('nouns-are-pure', 'src/calls/asking.ts', 'src/calls/reads.ts'),
  plant('private-to-the-room', 'src/calls/actions/peek.ts', 'src/people/store.ts'),
  plant('private-to-the-room', 'src/calls/actions/peek-in-folder.ts', 'src/people/store/partner.ts'),
  plant('private-to-the-room', 'src/calls/pages/borrowed-text.tsx', 'src/people/texts.ts'),
  plant('private-to-the-room', 'src/frame/borrowed-page.tsx', 'src/people/pages/page.tsx'),
  plant('app-mounts-only-doors', 'src/app.ts', 'src/people/reads.ts'),
  plant('only-app-mounts-doors', 'src/calls/pages/door.tsx', 'src/calls/web.tsx'),
  plant('only-app-mounts-doors', 'src/calls/actions/later.ts', 'src/calls/jobs.ts'),
  plant('only-actions-use-the-store', 'src/calls/web/saves.tsx', 'src/calls/store.ts'),
  plant('asking-does-not-act', 'src/calls/reads/acts.ts', 'src/calls/actions/act.ts'),
  plant('asking-does-not-act', 'src/calls/pages/acts.tsx', 'src/calls/actions/act.ts'),
  plant('acting-knows-no-door', 'src/calls/actions/draws.ts', 'src/ui/button.tsx'),
  plant('acting-knows-no-door', 'src/calls/actions/answers.ts', 'src/io/http.ts'),
  plant('acting-knows-no-door', 'src/calls/store/routes.ts', 'node_modules/hono'),
  plant('sql-lives-in-reads-and-store', 'src/calls/actions/sql.ts', 'node_modules/kysely'),
  plant('sql-lives-in-reads-and-store', 'src/calls/web/sql.tsx', 'node_modules/pg'),
  plant('pages-do-no-io', 'src/calls/pages/late.tsx', 'src/io/clock.ts'),
  plant('pages-do-no-io', 'src/calls/parts/asking.tsx', 'src/calls/reads.ts'),
  plant('elements-run-in-the-browser', 'src/calls/elements/server.ts', 'src/calls/web.tsx'),
  plant('elements-run-in-the-browser', 'src/ui/elements/server.ts', 'node_modules/pg'),
  plant('nobody-imports-elements', 'src/calls/pages/mounts.tsx', 'src/calls/elements/clock.ts'),
  plant('kit-knows-nobody', 'src/kit/knowing.ts', 'src/people/noun.ts'),
  plant('kit-knows-nobody', 'src/kit/validating.ts', 'node_modules/zod'),
  plant('io-knows-only-kit', 'src/io/knowing.ts', 'src/people/noun.ts'),
  plant('ui-knows-only-kit', 'src/ui/knowing.tsx', 'src/people/noun.ts'),
  plant('ui-knows-only-kit', 'src/ui/asking.tsx', 'node_modules/kysely'),
  plant('frame-knows-people-and-paths', 'src/frame/knowing.tsx', 'src/forms/noun.ts'),
  plant('frame-knows-people-and-paths', 'src/frame/asking.tsx', 'src/people/reads.ts'),
  plant('paths-know-nobody', 'src/paths.ts', 'src/kit/text.ts'),
  plant('paths-know-nobody', 'src/paths/mine.ts', 'src/kit/text.ts'),
  plant('paths-are-asked-as-one', 'src/calls/linking.ts', 'src/paths/calls.ts'),
  plant('no-unlisted-place', 'src/attic/box.ts', 'src/kit/text.ts'),
  plant('no-unlisted-place', 'src/scratch.ts', 'src/kit/text.ts'),
  plant('nobody-imports-an-unlisted-place', 'src/calls/lost.ts', 'src/attic/box.ts'),
  plant('no-circles', 'src/calls/egg.ts', 'src/calls/hen.ts'),
  plant('none', 'src/calls/hen.ts', 'src/calls/egg.ts'), // a circle is told of once
  plant('no-orphans', 'src/calls/alone.ts', ''),
  plant('no-drawers', 'src/calls/tidy.ts', 'src/calls/utils.ts'),
  plant('no-drawers', 'src/calls/tidier.ts', 'src/calls/helpers/sum.ts'),
]

/** One fault or more for every rule of the fence. */
export const faultsOf = (rooms: readonly string[]): readonly Plant[] => [...rightward(rooms), ...others]

const inRoom = (room: string, left: string | undefined): readonly Plant[] => {
  const ok = (file: string, imports: string) => plant('none', `src/${room}/${file}`, imports)
  const own = (file: string) => `src/${room}/${file}`
  return [
    ok('web.tsx', own('actions/act.ts')),
    ok('web.tsx', own('reads.ts')),
    ok('web.tsx', own('pages/page.tsx')),
    ok('web.tsx', 'src/io/http.ts'),
    ok('jobs.ts', own('store.ts')),
    ok('actions/act.ts', own('store.ts')),
    ok('actions/act.ts', left === undefined ? own('noun.ts') : `src/${left}/actions/act.ts`),
    ok('actions/act.ts', own('policy.ts')),
    ok('store.ts', 'node_modules/kysely'),
    ok('actions/act.ts', own('store/partner.ts')),
    ok('store/partner.ts', own('noun.ts')),
    ok('reads.ts', 'src/io/clock.ts'),
    ok('reads.ts', 'node_modules/kysely'),
    ok('policy.ts', own('noun.ts')),
    ok('noun.ts', left === undefined ? 'src/kit/text.ts' : `src/${left}/noun.ts`),
    ok('pages/page.tsx', own('texts.ts')),
    ok('pages/page.tsx', 'src/frame/page.tsx'),
    ok('pages/page.tsx', left === undefined ? own('parts/view.tsx') : `src/${left}/parts/view.tsx`),
    ok('parts/view.tsx', 'src/ui/button.tsx'),
    ok('texts.ts', 'src/kit/text.ts'),
    ok('elements/clock.ts', own('noun.ts')),
  ]
}

/** A house without a fault, every room of which has all its places. */
export const goodHouse = (rooms: readonly string[]): readonly Plant[] => [
  ...rooms.flatMap((room, i) => inRoom(room, rooms[i - 1])),
  ...rooms.flatMap((room) => ['web.tsx', 'jobs.ts'].map((door) => plant('none', 'src/app.ts', `src/${room}/${door}`))),
  plant('none', 'src/main.ts', 'src/app.ts'),
  plant('none', 'src/io/http.ts', 'src/kit/text.ts'),
  plant('none', 'src/io/clock.ts', 'src/kit/text.ts'),
  plant('none', 'src/ui/button.tsx', 'src/kit/text.ts'),
  plant('none', 'src/frame/page.tsx', 'src/ui/button.tsx'),
  plant('none', 'src/frame/page.tsx', 'src/paths.ts'),
  plant('none', 'src/frame/page.tsx', 'src/people/noun.ts'),
]
