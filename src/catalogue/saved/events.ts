import type { Recorded } from '../../kit/event.ts'

export type SavedSearchEvent = Recorded<'search.saved', 'saved_search'> | Recorded<'search.ended', 'saved_search'>
