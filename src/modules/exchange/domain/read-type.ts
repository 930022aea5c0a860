import type { FieldValues } from '#modules/file-types';
import { fieldValueOf } from './field-values.js';
import type { KnownFileType, ManifestContext } from './manifest-context.js';
import type { ManifestFaultCode } from './manifest-fault.js';
import type { RowReader } from './row-reader.js';

/** Words that say no more than that a row is a file. */
const PLAIN_WORDS = new Set(['akte', 'sachakte', 'fallakte', 'einzelakte', 'file']);

/** What a row says of the type of its file. */
export interface ReadType {
  /** Words for the kind of the file: the title of its type, where it has one. */
  readonly fileType: string | null;
  readonly typeVersionId: string | null;
  readonly values: FieldValues;
}

/** Finds the file type a row names, and reads the fields (columns `feld.…`) by its rules. */
export function typeOf(reader: RowReader, context: ManifestContext, place: ReadPlace): ReadType {
  const words = reader.text('fileType');
  const found = words === null ? [] : (context.fileTypes.get(words.toLowerCase()) ?? []);
  const [type, twin] = found;
  if (type !== undefined && twin === undefined) {
    checkPlace(reader, type, place);
    const values = valuesOf(reader, type, Number(context.today.slice(0, 4)));
    return { fileType: type.title, typeVersionId: type.versionId, values };
  }
  if (twin === undefined) noteNoType(reader, words);
  else reader.fault('file-type-ambiguous', 'fileType', found.map(({ title }) => title).join(', '));
  return { fileType: words, typeVersionId: null, values: {} };
}

/** Where a file shall lie; `undefined` where a fault was noted. */
interface ReadPlace {
  readonly planUnitId: string | undefined;
  readonly leadUnitId: string | undefined;
}

/** Words alone describe a file well enough; fields need a type that knows them. */
function noteNoType(reader: RowReader, words: string | null): void {
  const fields = Object.entries(reader.fields);
  for (const [key, value] of fields) reader.fieldFault('field-without-type', `feld.${key}`, value, words);
  if (words === null || PLAIN_WORDS.has(words.toLowerCase())) return;
  reader.fault(fields.length > 0 ? 'file-type-unknown' : 'file-type-word', 'fileType');
}

function checkPlace(reader: RowReader, type: KnownFileType, { planUnitId, leadUnitId }: ReadPlace): void {
  if (planUnitId === undefined || leadUnitId === undefined || type.suits(planUnitId, leadUnitId)) return;
  reader.fault('file-type-elsewhere', 'fileType', reader.text('planMark') ?? '');
}

function valuesOf(reader: RowReader, type: KnownFileType, thisYear: number): FieldValues {
  const headings = new Map<string, string>();
  const values: Record<string, FieldValues[string]> = {};
  for (const [name, text] of Object.entries(reader.fields)) {
    const field = fieldNamed(type, name);
    const heading = `feld.${name}`;
    if (field === undefined) reader.fieldFault('field-unknown-field', heading, text, type.title);
    else {
      headings.set(field.key, heading);
      values[field.key] = fieldValueOf(field, text, thisYear);
    }
  }
  const looked = type.look(values);
  for (const { code, field, detail } of looked.faults) {
    const heading = headings.get(field) ?? `feld.${field}`;
    reader.fieldFault(`field-${code}` as ManifestFaultCode, heading, reader.fields[heading.slice(5)] ?? null, detail);
  }
  return looked.values;
}

/** By its key, else by what people call it. */
function fieldNamed({ fields }: KnownFileType, name: string): KnownFileType['fields'][number] | undefined {
  const plain = name.trim().toLowerCase();
  return (
    fields.find(({ key }) => key === name) ??
    fields.find(({ key }) => key.toLowerCase() === plain) ??
    fields.find(({ label }) => label.toLowerCase() === plain)
  );
}
