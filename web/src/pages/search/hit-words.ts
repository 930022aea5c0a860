/** A passage of a result, cut at the words found. */
export type Passage = readonly { text: string; hit: boolean }[];

/** The words to light up in the document: those the search found in the passage, otherwise those of the query. */
export function hitWords(passage: Passage, query: string): string {
  const found = passage.filter((part) => part.hit).map((part) => part.text.trim().toLowerCase());
  const unique = [...new Set(found)].filter((word) => word !== '');
  return unique.length === 0 ? query : unique.join(' ');
}
