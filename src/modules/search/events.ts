/** Search only listens; it states no facts of its own. */
export type SearchEvent = never;
