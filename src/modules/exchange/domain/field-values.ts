import type { FieldValue, TypeField } from '#modules/file-types';
import { dayOf } from './cell-values.js';

const YES = new Set(['ja', 'j', 'x', 'wahr', '1', 'yes', 'y', 'true']);
const NO = new Set(['nein', 'n', 'falsch', '0', 'no', 'false']);

/**
 * The value of a field as a cell of a table has it. What cannot be read stays text, so that the rules of the type refuse
 * it: nothing is guessed.
 * @param thisYear four digits
 */
export function fieldValueOf(field: TypeField, text: string, thisYear: number): FieldValue {
  const plain = text.trim();
  return READERS[field.kind]?.(plain, field, thisYear) ?? plain;
}

type Reader = (text: string, field: TypeField, thisYear: number) => FieldValue | undefined;

const READERS: Readonly<Partial<Record<TypeField['kind'], Reader>>> = {
  number: numberOf,
  money: centsOf,
  date: (text, _field, thisYear) => dayOf(text, thisYear),
  'yes-no': truthOf,
  choice: (text, field) => choiceOf(field, text),
  'multi-choice': (text, field) =>
    text
      .split(/[;\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => choiceOf(field, part)),
  text: oneLine,
  code: oneLine,
  party: oneLine,
  reference: oneLine,
};

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** A number with comma or point; `undefined` for `1.234`, which is two numbers in two countries. */
function numberOf(text: string): number | undefined {
  const grouped = /^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(text) || /^-?\d{1,3}(?:\.\d{3}){2,}$/.test(text);
  if (grouped) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}\.\d{3}$/.test(text)) return undefined;
  return /^-?\d{1,15}(?:[.,]\d{1,9})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function centsOf(text: string): number | undefined {
  const amount = numberOf(text.replace(/\s*(?:€|EUR|Euro)$/i, '').replace(/^€\s*/, ''));
  if (amount === undefined) return undefined;
  const cents = Math.round(amount * 100);
  return Math.abs(cents / 100 - amount) < 1e-9 ? cents : undefined;
}

function truthOf(text: string): boolean | undefined {
  const word = text.toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

/** By its value, else by what people read there. */
function choiceOf({ choices }: TypeField, text: string): string {
  const word = text.toLowerCase();
  const found =
    choices.find(({ value }) => value === text) ??
    choices.find(({ value, label }) => value.toLowerCase() === word || label.toLowerCase() === word);
  return found?.value ?? text;
}
