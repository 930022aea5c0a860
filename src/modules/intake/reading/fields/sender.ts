import { labelledAs, type LetterLayout } from '../layout/letter-layout.js';
import { findLabels } from '../layout/labels.js';
import { passageOf, runsBelow, type Passage, type TextRun } from '../layout/page-layout.js';
import type { SuggestionReason } from '../letter-reading.js';
import type { RegisterAuthority } from '../register-lookup.port.js';
import { foldText, phraseCover, foldedWords, similarity } from '../text/folding.js';
import { rankCandidates, type FieldCandidate, type RankedCandidate } from './field-candidate.js';
import {
  findAddresses,
  formatAddress,
  isNameEntry,
  isNameLike,
  isSameAddress,
  tidyName,
  type PrintedAddress,
} from './postal-address.js';
import type { Recipient } from './recipient.js';

/** The sender (Absender) as read: candidates for name and address. */
export interface SenderReading {
  readonly names: readonly RankedCandidate[];
  readonly addresses: readonly RankedCandidate[];
}

const WEIGHTS = {
  returnLine: 3,
  letterhead: 2.2,
  infoBlock: 1.2,
  footer: 0.2,
  label: 2.6,
  contact: 0.9,
  closing: 0.3,
  largePrint: 0.6,
} as const;
const CLOSING =
  /^\W{0,2}(?:Mit (?:freundlich|beste|herzlich|vorzüglich)|Freundliche Grüße|Hochachtungsvoll|Viele Grüße|Beste Grüße|MfG)/iu;
/** Lower edge of the letterhead on page 1 and upper edge of the footer, in millimetres. */
const LETTERHEAD_BOTTOM = 48;
const FOOTER_TOP = 265;

/** Reads who wrote the letter: line above the address field, letterhead, labels of forms, information block, closing. */
export function readSender(layout: LetterLayout, recipient: Recipient, authority: RegisterAuthority): SenderReading {
  const isOurs = (address: string): boolean => authority.addresses.some((own) => isSameAddress(own, address));
  const printed = layout.pages
    .flatMap((page) => findAddresses(page, layout.runs))
    .filter((address) => !recipient.lines.includes(address.placeRun) && !isOurs(formatAddress(address)));
  const fromForm = labelledSender(layout);
  const names = [
    ...printed.flatMap((address) => nameOf(address, authority)),
    ...fromForm.names,
    ...closingNames(layout),
    ...largePrint(layout, authority),
  ];
  const addresses = [...printed.map(addressOf), ...fromForm.addresses];
  return { names: rankCandidates(mergeSpellings(names)), addresses: rankCandidates(mergeSpellings(addresses)) };
}

function nameOf(address: PrintedAddress, authority: RegisterAuthority): readonly FieldCandidate[] {
  const isAuthority = phraseCover(authority.name, foldedWords(address.name)) >= 0.9;
  if (!isNameLike(address.name) || isAuthority) return [];
  const { score, reason } = placeOf(address);
  return [{ value: address.name, score, reason, passage: address.namePassage }];
}

function addressOf(address: PrintedAddress): FieldCandidate {
  const { score, reason } = placeOf(address);
  return { value: formatAddress(address), score, reason, passage: address.addressPassage };
}

interface PlaceOnPage {
  readonly score: number;
  readonly reason: SuggestionReason;
}

function placeOf({ isOneLine, placeRun }: PrintedAddress): PlaceOnPage {
  const { top, left } = placeRun.paper;
  if (placeRun.page > 1) return { score: -1.5, reason: { code: 'LETTERHEAD', details: {} } };
  if (isOneLine && top > 35 && top < 70 && left < 60) {
    return { score: WEIGHTS.returnLine, reason: { code: 'ADDRESS_FIELD', details: {} } };
  }
  if (top < LETTERHEAD_BOTTOM) return { score: WEIGHTS.letterhead, reason: { code: 'LETTERHEAD', details: {} } };
  if (top > FOOTER_TOP) return { score: WEIGHTS.footer, reason: { code: 'LETTERHEAD', details: {} } };
  if (left > 95 && top < 110) return { score: WEIGHTS.infoBlock, reason: { code: 'LETTERHEAD', details: {} } };
  return { score: -0.8, reason: { code: 'LETTERHEAD', details: {} } };
}

function labelledSender(layout: LetterLayout): {
  names: readonly FieldCandidate[];
  addresses: readonly FieldCandidate[];
} {
  const names = labelledAs(layout, 'sender-name')
    .filter(({ value }) => isNameLike(value.text) && !/\d{5}/u.test(value.text))
    .map(({ phrase, value }) => labelCandidate(nameInOrder(phrase, tidyName(value.text)), phrase, value));
  const whole = wholeName(layout);
  if (whole !== undefined) names.push(whole);
  const street = labelledAs(layout, 'sender-street')[0];
  const place = labelledAs(layout, 'sender-place')[0];
  const addresses = labelledAs(layout, 'sender-address')
    .filter(({ value }) => /\d/u.test(value.text))
    .map(({ phrase, value }) => labelCandidate(value.text, phrase, value));
  if (street === undefined || place === undefined) return { names, addresses };
  const passage = {
    page: street.value.page,
    words: [...street.value.words, ...place.value.words],
    text: `${street.value.text}, ${place.value.text}`,
  };
  return { names, addresses: [...addresses, labelCandidate(passage.text, street.phrase, passage)] };
}

/** Forms have a cell for the family name and one for the first name. */
function wholeName(layout: LetterLayout): FieldCandidate | undefined {
  const last = labelledAs(layout, 'sender-last-name')[0];
  const first = labelledAs(layout, 'sender-first-name')[0];
  if (last === undefined || !isNameEntry(last.value.text)) return undefined;
  if (first === undefined) return labelCandidate(tidyName(last.value.text), last.phrase, last.value);
  const words = [...first.value.words, ...last.value.words];
  const text = `${tidyName(first.value.text)} ${tidyName(last.value.text)}`;
  return labelCandidate(text, last.phrase, { page: last.value.page, words, text });
}

/** `Name, Vorname: Weiß, Jürgen` is written the other way round everywhere else. */
function nameInOrder(phrase: string, name: string): string {
  const parts = name.split(/,\s*/u);
  return phrase === 'Name Vorname' && parts.length === 2 ? `${parts[1] ?? ''} ${parts[0] ?? ''}` : name;
}

function labelCandidate(value: string, phrase: string, passage: Passage): FieldCandidate {
  const score = phrase === 'Name' || phrase === 'Von' ? WEIGHTS.contact : WEIGHTS.label;
  return { value, score, reason: { code: 'LABEL', details: { label: phrase } }, passage };
}

function closingNames(layout: LetterLayout): readonly FieldCandidate[] {
  return layout.runs
    .filter((run) => CLOSING.test(run.text))
    .flatMap((closing) => {
      const page = layout.pages[closing.page - 1];
      const name = page === undefined ? undefined : runsBelow(page, closing, 32).find((run) => isSignature(run));
      if (name === undefined) return [];
      const value = tidyName(name.text.replace(/^\W*(?:i\.\s?[AV]\.|gez\.|im Auftrag)\s*/iu, ''));
      return [
        { value, score: WEIGHTS.closing, reason: { code: 'CLOSING' as const, details: {} }, passage: passageOf(name) },
      ];
    });
}

function isSignature(run: TextRun): boolean {
  return isNameLike(run.text) && run.words.length <= 6 && !/^\W*(?:im Auftrag|i\.\s?[AV]\.)\W*$/iu.test(run.text);
}

/** The largest line of the letterhead: a firm's or authority's name without an address beside it. */
function largePrint(layout: LetterLayout, authority: RegisterAuthority): readonly FieldCandidate[] {
  const head = layout.runs
    .filter((run) => run.page === 1 && run.paper.top < LETTERHEAD_BOTTOM && isNameLike(run.text))
    .filter((run) => findLabels(run).length === 0 && phraseCover(authority.name, foldedWords(run.text)) < 0.9)
    .filter((run) => !/^(?:antrag|anmeldung|anzeige|rechnung|mahnung|fax|telefax|formular)\b/u.test(foldText(run.text)))
    .filter((run) => run.words.length <= 7 && !/ankreuzen|ausfüllen|vordruck/iu.test(run.text))
    .sort((one, other) => other.height - one.height);
  return head.slice(0, 2).map((run, index) => ({
    value: tidyName(run.text),
    score: WEIGHTS.largePrint - index,
    reason: { code: 'LETTERHEAD' as const, details: {} },
    passage: passageOf(run),
  }));
}

/** Candidates that differ only by misread letters take the spelling of the strongest, so that their evidence adds up. */
function mergeSpellings(candidates: readonly FieldCandidate[]): readonly FieldCandidate[] {
  const strongest = [...candidates].sort((one, other) => other.score - one.score);
  return strongest.map((candidate, index) => {
    const model = strongest.slice(0, index).find(({ value }) => similarity(value, candidate.value) > 0.8);
    return model === undefined ? candidate : { ...candidate, value: model.value };
  });
}
