import { expect, test } from 'vitest'
import { z } from 'zod'
import { isBusinessId } from '../../src/people/organisation.ts'
import { listOf, rowsOf } from './shapes.ts'

const organisation = z.looseObject({ businessId: z.string().nullish() })

test('every Business ID of the registers has a right check digit, and 14 municipalities have one', () => {
  const municipalities = rowsOf('people/municipalities.csv').flatMap((row) => (row.business_id ? [row.business_id] : []))
  const others = ['joint-authorities', 'authorities'].flatMap((name) =>
    listOf(`people/${name}.json`, organisation).flatMap(({ businessId }) => (businessId ? [businessId] : [])),
  )
  expect([...municipalities, ...others].filter((id) => !isBusinessId(id))).toEqual([])
  expect(municipalities).toHaveLength(14)
})
