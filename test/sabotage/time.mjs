/** The application period, and two who act at once. */
export const ofTime = [
  {
    name: 'the last instant of the period is too late',
    file: 'src/calls/call.ts',
    from: 'at <= call.closesAt',
    to: 'at < call.closesAt',
    test: 'src/applications/application.test.ts',
    expects: '16.15.00.000 belongs to the period',
  },
  {
    name: 'what arrived in time is judged a millisecond later',
    file: 'src/applications/actions/submit.ts',
    from: 'newest?.revision ?? null }, here.now)',
    to: 'newest?.revision ?? null }, new Date(here.now.getTime() + 1))',
    test: 'src/applications/submit.db.test.ts',
    expects: 'what arrived at 16.15.00.000 is in time',
  },
  {
    name: 'fields are saved after closing',
    file: 'src/applications/application.ts',
    from: "(application.state === 'draft' || application.state === 'submitted') && isOpen(call, now)",
    to: "(application.state === 'draft' || application.state === 'submitted') && now < new Date(8e15)",
    test: 'src/applications/change.db.test.ts',
    expects: 'after the last instant nothing is written',
  },
  {
    name: 'two submissions at once do not wait for each other',
    file: 'src/applications/store/application.ts',
    from: ".forNoKeyUpdate('a')",
    to: '',
    test: 'src/applications/submit.db.test.ts',
    expects: 'of two who submit at once one wins, and there is one version',
  },
]
