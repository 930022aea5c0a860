/** One thing to choose: what shows in the field, and a second line in the list. */
export interface Choice {
  id: string;
  label: string;
  second?: string;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '');
}

/** The choices in which every typed word occurs; umlauts also match their plain letters. Those that begin so come first. */
export function filterChoices(choices: readonly Choice[], typed: string): Choice[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) {
    return [...choices];
  }
  const found = choices.filter((choice) => {
    const text = plain(`${choice.label} ${choice.second ?? ''}`);
    return words.every((word) => text.includes(word));
  });
  const start = words[0] ?? '';
  const begins = (choice: Choice) => (plain(choice.label).startsWith(start) ? 0 : 1);
  return found.sort((one, other) => begins(one) - begins(other));
}
