import { Fragment, type ReactNode } from 'react'

/** Things beside each other, with commas between. */
export const listed = (items: readonly ReactNode[]) =>
  items.map((item, i) => (
    <Fragment key={i}>
      {i === 0 ? null : ', '}
      {item}
    </Fragment>
  ))
