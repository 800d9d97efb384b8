import { expect, test } from 'vitest'
import { filesAt } from './whereabouts.ts'

test.each([
  ['https://github.com/a/b', 'https://raw.githubusercontent.com/a/b/HEAD/publiccode.yml'],
  ['https://github.com/a/b.git', 'https://raw.githubusercontent.com/a/b/HEAD/publiccode.yml'],
  ['https://github.com/a/b/tree/dev', 'https://raw.githubusercontent.com/a/b/dev/publiccode.yml'],
  ['https://github.com/a/b/blob/main/x/publiccode.yml', 'https://raw.githubusercontent.com/a/b/main/x/publiccode.yml'],
  ['https://gitlab.com/a/b', 'https://gitlab.com/a/b/-/raw/HEAD/publiccode.yml'],
  ['https://bitbucket.org/a/b', 'https://bitbucket.org/a/b/raw/HEAD/publiccode.yml'],
  ['https://code.example/a/publiccode.yml', 'https://code.example/a/publiccode.yml'],
  ['nothing', undefined],
])('the file of %s is looked for at %s', (address, file) => {
  expect(filesAt(address)[0]).toBe(file)
})
