import { below, typeFault, type TypeFault, type TypeFaultCode } from './type-fault.js';

/** A property of an object that is read, with its place. */
export type Properties = Readonly<Record<string, unknown>>;

/**
 * Reads a type out of JSON somebody wrote: never throws, gives something sound back for everything, and notes every
 * fault with its place.
 */
export class TypeReader {
  readonly faults: TypeFault[] = [];

  note(code: TypeFaultCode, pointer: string, value: unknown = null, detail: string | number | null = null): void {
    this.faults.push(typeFault(code, pointer, value, detail));
  }

  /** An object with no other properties than these; `undefined` when it is none. */
  object(value: unknown, pointer: string, known: readonly string[], needed: readonly string[]): Properties | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.note('object-expected', pointer, value);
      return undefined;
    }
    for (const name of Object.keys(value)) {
      if (!known.includes(name)) this.note('property-unknown', below(pointer, name), null, known.join(', '));
    }
    for (const name of needed) {
      if (!Object.hasOwn(value, name)) this.note('property-missing', below(pointer, name), null, name);
    }
    return value as Properties;
  }

  /** A list of at most so many entries, each read by `read`. */
  list<T>(
    value: unknown,
    pointer: string,
    longest: number,
    read: (item: unknown, pointer: string) => T | undefined,
  ): T[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.note('list-expected', pointer, value);
      return [];
    }
    if (value.length > longest) {
      this.note('list-too-long', pointer, value.length, longest);
      return [];
    }
    return value.flatMap((item: unknown, index) => {
      const one = read(item, below(pointer, index));
      return one === undefined ? [] : [one];
    });
  }

  /** Text without blanks around it; empty when it is missing. */
  text(value: unknown, pointer: string, longest: number): string {
    if (value === undefined) return '';
    if (typeof value !== 'string') {
      this.note('text-expected', pointer, value);
      return '';
    }
    const trimmed = value.trim();
    if (trimmed.length > longest) this.note('text-too-long', pointer, trimmed, longest);
    return trimmed;
  }

  /** Text, or nothing. */
  textOrNull(value: unknown, pointer: string, longest: number): string | null {
    return value === null ? null : this.text(value, pointer, longest) || null;
  }

  yesOrNo(value: unknown, pointer: string): boolean {
    if (value === undefined || typeof value === 'boolean') return value ?? false;
    this.note('yes-or-no-expected', pointer, value);
    return false;
  }

  /** One of the allowed words. */
  oneOf<T extends string>(value: unknown, pointer: string, allowed: readonly T[], otherwise: T): T {
    if (value === undefined) return otherwise;
    const found = allowed.find((one) => one === value);
    if (found === undefined) this.note('value-unknown', pointer, value, allowed.join(', '));
    return found ?? otherwise;
  }

  /** A number, or nothing. */
  number(value: unknown, pointer: string): number | null {
    if (value === undefined || value === null) return null;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.note('number-expected', pointer, value);
    return null;
  }

  /** A whole number between two others, or nothing. */
  whole(value: unknown, pointer: string, least: number, most: number): number | null {
    const number = this.number(value, pointer);
    if (number === null) return null;
    if (!Number.isInteger(number)) {
      this.note('whole-number-expected', pointer, value);
      return null;
    }
    if (number >= least && number <= most) return number;
    this.note('number-out-of-range', pointer, value, `${String(least)} – ${String(most)}`);
    return null;
  }
}
