/** A passage of a result, cut at the words found. */
export type Passage = readonly { text: string; hit: boolean }[];

/** The words to light up in the document: those the search found in the passage, otherwise those of the query. */
export function hitWords(passage: Passage, query: string): string {
  const found = passage.filter((part) => part.hit).map((part) => part.text.trim().toLowerCase());
  const unique = [...new Set(found)].filter((word) => word !== '');
  return unique.length === 0 ? query : unique.join(' ');
}

/** The passage without the half word it may begin or end with where it was cut out of the page ("… ie Leistungen"). */
export function wholeWords(passage: Passage): Passage {
  return passage.map((part, index) => {
    let { text } = part;
    if (index === 0 && !part.hit) {
      text = text.replace(/^(…|\.\.\.)\s*\S+\s+(?=\S)/, '… ');
    }
    if (index === passage.length - 1 && !part.hit) {
      text = text.replace(/(\S)\s+\S+\s*(…|\.\.\.)$/, '$1 …');
    }
    return { ...part, text };
  });
}
