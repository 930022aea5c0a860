import { plainSpelling } from './spelling.js';

/** States of files behind the words people use for them; the states are those of the life of a file. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  entwurf: ['draft'],
  offen: ['open'],
  laufend: ['open'],
  open: ['open'],
  geschlossen: ['closed', 'waiting-for-event', 'retention-running', 'kept-for-ever', 'due-for-disposal'],
  wartend: ['waiting-for-event'],
  aufbewahrung: ['retention-running', 'kept-for-ever', 'waiting-for-event'],
  dauerhaft: ['kept-for-ever'],
  aussonderung: ['due-for-disposal', 'offered', 'to-be-transferred', 'to-be-destroyed'],
  angeboten: ['offered'],
  archiv: ['to-be-transferred', 'transferred', 'archived'],
  archiviert: ['archived'],
  vernichtet: ['deleted'],
};

const SAME: Readonly<Record<string, string>> = {
  abgeschlossen: 'geschlossen',
  closed: 'geschlossen',
  zda: 'geschlossen',
  beendet: 'geschlossen',
  draft: 'entwurf',
  gelöscht: 'vernichtet',
  abgegeben: 'archiv',
};

/** The words without their spelling, as they are compared. */
const BY_PLAIN = new Map([
  ...Object.entries(STATES).map(([word, states]) => [plain(word), states] as const),
  ...Object.entries(SAME).map(([word, same]) => [plain(word), STATES[same] ?? []] as const),
]);

/** The states a word stands for; the word itself where it is none of ours, so that it finds nothing else. */
export function statesOf(word: string): readonly string[] {
  return BY_PLAIN.get(plain(word)) ?? [word.trim().toLowerCase()];
}

function plain(word: string): string {
  return plainSpelling(word).replace(/[^a-z-]/g, '');
}
