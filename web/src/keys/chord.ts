/** What of a key press decides whether it is a chord; a part of `KeyboardEvent`. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
}

export interface Chord {
  ctrl: boolean;
  alt: boolean;
  shift: boolean;
  key: string;
}

/** Reads `Alt+1`, `Ctrl+Enter`, `j`, `?`, `Shift+F6`. */
export function parseChord(text: string): Chord {
  const parts = text.split('+');
  const key = parts.at(-1) ?? '';
  return { ctrl: parts.includes('Ctrl'), alt: parts.includes('Alt'), shift: parts.includes('Shift'), key };
}

function pressedKey(press: KeyPress): string {
  // With Alt some keyboards send another character; the physical key is what the user means.
  if (press.altKey) {
    const physical = /^(?:Key|Digit)(.)$/.exec(press.code);
    if (physical?.[1] !== undefined) {
      return physical[1].toLowerCase();
    }
  }
  return press.key.toLowerCase();
}

/** Whether the press is the chord. Shift is asked for only with named keys: `?` already needs it on most keyboards. */
export function matchesChord(press: KeyPress, chord: Chord): boolean {
  const shiftFits = chord.key.length === 1 ? true : press.shiftKey === chord.shift;
  return (
    (press.ctrlKey || press.metaKey) === chord.ctrl &&
    press.altKey === chord.alt &&
    shiftFits &&
    pressedKey(press) === chord.key.toLowerCase()
  );
}

/** Whether the chord types something by itself, so that it must rest while the user writes into a field. */
export function isSingleKey(chord: Chord): boolean {
  return (
    !chord.ctrl && !chord.alt && (chord.key.length === 1 || chord.key === 'Enter' || chord.key.startsWith('Arrow'))
  );
}

const germanNames: Record<string, string> = {
  Ctrl: 'Strg',
  Shift: 'Umschalt',
  Enter: 'Eingabe',
  PageDown: 'Bild ↓',
  PageUp: 'Bild ↑',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
};
const englishNames: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→' };

/** The names on the keys, for the key map: `['Strg', 'Eingabe']`. */
export function keyNames(text: string, locale: string): string[] {
  const names = locale === 'en' ? englishNames : germanNames;
  return text.split('+').map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part));
}
