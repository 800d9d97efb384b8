/**
 * On what something is kept secret (JulkL 24 § 1 mom.; domain.md R-P3): security arrangements 7 k., business secret of a public body
 * 17 k., of somebody private 20 k., contact details 31 k., private life 32 k.; any other point or law is named by whoever asks or decides.
 */
export const grounds = [
  'security',
  'public_business',
  'private_business',
  'contact_details',
  'private_life',
  'other_law',
] as const
export type Ground = (typeof grounds)[number]

/** Whether a text names a ground. */
export const isGround = (text: string): text is Ground => grounds.some((one) => one === text)
