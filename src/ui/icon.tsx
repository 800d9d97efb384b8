/** The few icons that stand beside words, drawn for Talko as strokes on a grid of 24. */
const shapes = {
  check: 'M4 12.5l5 5L20 6.5',
  cross: 'M6 6l12 12M18 6L6 18',
  clock: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5l3.5 2',
  info: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 11v5.5M12 7.5v.1',
  warning: 'M12 3l9.5 17h-19zM12 10v4.5M12 17.2v.1',
  pen: 'M4 20l1-4L16 5l3 3L8 19z',
  circle: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0',
  half: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 4.5v15M15 6v12M18 8.5v7',
  lock: 'M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  back: 'M20 12H5M11 6l-6 6 6 6',
  search: 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.5 15.5L21 21',
  offline: 'M3 3l18 18M5 10a10 10 0 0 1 4-2.4M19 10a10 10 0 0 0-6-2.9M8.5 14a5 5 0 0 1 5.5-1M12 18.5v.1',
  download: 'M12 4v11M7 10.5l5 5 5-5M4 20h16',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  plus: 'M12 5v14M5 12h14',
  person: 'M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4 21a8 8 0 0 1 16 0',
  out: 'M14 4h6v6M20 4l-9 9M17 14v6H4V7h6',
} as const

export type IconName = keyof typeof shapes

/** A drawing that says nothing of its own: words always stand beside it, so screen readers pass it by. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={shapes[name]} />
  </svg>
)
