import type { LetterLayout } from '../layout/letter-layout.js';
import { passageOf, type Passage, type TextRun } from '../layout/page-layout.js';
import type { RegisterAuthority, RegisterLookup, RegisterOffice } from '../register-lookup.port.js';
import { foldedWords, foldText, isNearlySameWord, phraseCover, similarity } from '../text/folding.js';

/** An office named as recipient of the letter. */
export interface NamedOffice {
  readonly office: RegisterOffice;
  /** How fully its name was read, 0..1. */
  readonly strength: number;
  readonly passage: Passage;
}

/** To whom a letter is addressed. */
export interface Recipient {
  /** The lines of the address field, top to bottom. */
  readonly lines: readonly TextRun[];
  readonly isThisAuthority: boolean;
  /** Another authority or person the letter is addressed to; null when it is this one or nothing can be read. */
  readonly other: Passage | null;
  readonly offices: readonly NamedOffice[];
}

/** The address field of DIN 5008 forms A and B with the tolerance of window envelopes and skew, in millimetres. */
const FIELD = { left: 12, right: 112, top: 30, bottom: 100 } as const;

/** Bodies that have offices in every town and are not the town. */
const OTHER_BODIES =
  /\b(?:finanzamt|amtsgericht|landgericht|verwaltungsgericht|sozialgericht|arbeitsgericht|landratsamt|kreisverwaltung|landkreis|kreis|bezirksregierung|regierungsprasidium|jobcenter|agentur fur arbeit|rentenversicherung|krankenkasse|polizei\p{L}*|staatsanwaltschaft|zweckverband|handwerkskammer|industrie und handelskammer|landesamt|ministerium|gemeinde|gemeindeverwaltung|verbandsgemeinde|hauptzollamt|bundes\p{L}+)\b/u;

/** Reads who the letter is for: the address field, then `z. Hd.` lines and labels that name an office. */
export function readRecipient(layout: LetterLayout, register: RegisterLookup): Recipient {
  const lines = addressFieldLines(layout, register.authority);
  const text = foldText(lines.map((line) => line.text).join(' '));
  const isThisAuthority = namesAuthority(lines, register.authority);
  const offices = namedOffices(lines, register.offices);
  const otherBody = OTHER_BODIES.exec(text)?.[0];
  const namesOtherBody = otherBody !== undefined && !offices.some(({ strength }) => strength > 0.85);
  const hasForeignPlace = lines.length >= 2 && namesForeignPlace(lines, register.authority);
  const isOther =
    (namesOtherBody && !ownNames(register.authority).some((name) => foldText(name).includes(otherBody))) ||
    (!isThisAuthority && hasForeignPlace);
  return {
    lines,
    isThisAuthority: isThisAuthority && !isOther,
    other: isOther ? passageOfLines(lines) : null,
    offices: isOther ? [] : offices,
  };
}

/** Lines in the window of the address field, without the sender's small line above them. */
function addressFieldLines(layout: LetterLayout, authority: RegisterAuthority): readonly TextRun[] {
  const inField = layout.runs.filter(
    (run) =>
      run.page === 1 &&
      run.paper.left >= FIELD.left &&
      run.paper.left <= 60 &&
      run.paper.top >= FIELD.top &&
      run.paper.bottom <= FIELD.bottom,
  );
  const place = inField.findLast((run) => /^\D{0,4}\d{5}\s+\p{L}/u.test(run.text));
  if (place === undefined) {
    const anchor = inField.find((run) => namesAuthority([run], authority));
    return anchor === undefined ? [] : contiguous(anchor, inField);
  }
  return contiguous(place, inField);
}

/** The block of lines around one of them: no gap larger than a blank line, the same left edge. */
function contiguous(anchor: TextRun, runs: readonly TextRun[]): readonly TextRun[] {
  const block = [anchor];
  const isNext = (run: TextRun): boolean =>
    !block.includes(run) &&
    Math.abs(run.paper.left - anchor.paper.left) < 4 &&
    run.height > anchor.height * 0.7 &&
    block.some((member) => member.paper.top - run.paper.bottom < 6 && run.paper.top - member.paper.bottom < 3);
  for (let next = runs.find(isNext); next !== undefined; next = runs.find(isNext)) block.push(next);
  return block.sort((one, other) => one.paper.top - other.paper.top);
}

function ownNames(authority: RegisterAuthority): readonly string[] {
  return [authority.name, ...authority.aliases];
}

function namesAuthority(lines: readonly TextRun[], authority: RegisterAuthority): boolean {
  const words = lines.flatMap((line) => foldedWords(line.text));
  return (
    ownNames(authority).some((name) => phraseCover(name, words) >= 0.9) ||
    authority.addresses.some((address) => phraseCover(address, words) >= 0.85)
  );
}

/** Whether the place of the address is another town: its postal code and its name both differ from all of ours. */
function namesForeignPlace(lines: readonly TextRun[], authority: RegisterAuthority): boolean {
  const place = lines.map((line) => /(\d{5})\s+(\p{L}[\p{L}\- ]+)/u.exec(line.text)).find((match) => match !== null);
  if (place === undefined) return false;
  const [, code = '', town = ''] = place;
  return authority.addresses.every((address) => {
    const own = /(\d{5})\s+(\p{L}[\p{L}\- ]+)/u.exec(address);
    return own === null || (own[1] !== code && !isNearlySameWord(foldText(town), foldText(own[2] ?? '')));
  });
}

function namedOffices(lines: readonly TextRun[], offices: readonly RegisterOffice[]): readonly NamedOffice[] {
  const found = offices.flatMap((office) =>
    lines.map((line) => ({ office, strength: nameStrength(line.text, office), passage: passageOf(line) })),
  );
  const best = new Map<string, NamedOffice>();
  for (const named of found) {
    if (named.strength >= 0.6 && named.strength > (best.get(named.office.id)?.strength ?? 0))
      best.set(named.office.id, named);
  }
  return [...best.values()].sort((one, other) => other.strength - one.strength);
}

/** How fully a line names an office: by name, by short name as a word, or by number behind `Amt`, `Abteilung`, `Fachbereich`. */
function nameStrength(line: string, office: RegisterOffice): number {
  const number =
    /\b(?:Amt|Abt(?:eilung)?|Fachbereich|FB|Fachdienst|FD|Sachgebiet|SG|Dez(?:ernat)?)\.?\s*(\d{1,2}(?:[.,]\d{1,2})?)\b/iu.exec(
      line,
    );
  if (number?.[1]?.replace(',', '.') === office.number) return 1;
  const words = foldedWords(line);
  const short = foldText(office.shortName);
  const hasShort = short.length >= 5 && words.join(' ').includes(short) ? 0.8 : 0;
  const bare = line.replace(
    /^\W*(?:Stadt\s+\p{L}+|Abteilung|Abt\.|Fachbereich|An das|An die|z\.\s?Hd\.?(?: des| der)?)[\s,-]*/iu,
    '',
  );
  const whole = similarity(bare, office.name);
  const cover = phraseCover(office.name, words) * Math.min(1, foldText(office.name).length / 8);
  return Math.max(hasShort, whole >= 0.8 ? whole : 0, cover >= 0.85 ? cover * 0.95 : 0);
}

function passageOfLines(lines: readonly TextRun[]): Passage {
  return {
    page: lines[0]?.page ?? 1,
    words: lines.flatMap((line) => line.words),
    text: lines.map((line) => line.text).join(', '),
  };
}
