/** Of a word only what orders it. */
export interface PlacedWord {
  text: string;
  line: number;
  block: number;
}

/** Words in reading order, gathered into blocks of lines. */
export function paragraphsOf(words: readonly PlacedWord[]): string[][] {
  const paragraphs: string[][] = [];
  let block: number | undefined;
  let line: number | undefined;
  for (const word of words) {
    if (word.block !== block) {
      paragraphs.push([]);
      line = undefined;
    }
    const lines = paragraphs[paragraphs.length - 1] ?? [];
    if (word.line !== line || lines.length === 0) {
      lines.push(word.text);
    } else {
      lines[lines.length - 1] = `${lines[lines.length - 1] ?? ''} ${word.text}`;
    }
    block = word.block;
    line = word.line;
  }
  return paragraphs;
}
