const signing = 'src/decisions/signing.db.test.ts'

/** The appropriation, sums and the order of applications. */
export const ofMoney = [
  {
    name: 'two signatures do not wait for each other',
    file: 'src/decisions/store.ts',
    from: '.forUpdate()',
    to: '',
    test: signing,
    expects: 'two sign for what others have left in the pot at once: one of them wins',
  },
  {
    name: 'grants may pass the appropriation',
    file: 'src/decisions/pot.ts',
    from: 'cents > leftIn(pot)',
    to: 'cents > pot.appropriationCents',
    test: 'src/decisions/pot.test.ts',
    expects: 'no sequence of signatures takes more than the appropriation',
  },
  {
    name: 'the one that no longer fits stands above the line',
    file: 'src/assessment/ranking.ts',
    from: 'runningCents <= appropriationCents)',
    to: 'runningCents - takesCents <= appropriationCents)',
    test: 'src/assessment/ranking.test.ts',
    expects: 'cuts before the first that no longer fits',
  },
  {
    name: '2,50 is below the threshold',
    file: 'src/assessment/medians.ts',
    from: 'score.exact * 100 < 2',
    to: 'score.exact * 100 <= 2',
    test: 'src/assessment/medians.test.ts',
    expects: 'of 2,50 is passed at exactly 2,50',
  },
  {
    name: 'a typed sum is read by parseFloat',
    file: 'src/kit/money.ts',
    from: 'const cents = Number(shape.digits) * 100 + Number(shape.fraction)',
    to: "const cents = Math.round(parseFloat(typed.replace(',', '.')) * 100)",
    test: 'src/kit/money.test.ts',
    expects: '1 234,50 is a sum',
  },
  {
    name: 'a changed budget leaves the commitment standing',
    file: 'src/applications/commitment.ts',
    from: "if (linesAsText(was) !== linesAsText(is)) changed.push('costs')",
    to: '',
    test: 'src/applications/commit.db.test.ts',
    expects: 'reopens that partner’s commitment and no other',
  },
  {
    name: 'a sum that nobody published is exported as nought',
    file: 'src/kit/sheet.ts',
    from: "if (value === null) return ''",
    to: "if (value === null) return '0'",
    test: 'src/kit/sheet.test.ts',
    expects: 'what is not known is an empty cell, not nought',
  },
  {
    name: 'the second to save the costs of a party writes over the first',
    file: 'src/applications/money-clash.ts',
    from: 'own === was ? other : own',
    to: 'own',
    test: 'src/applications/money-clash.test.ts',
    expects: 'each another sum: both stand',
  },
]
