import { describe, expect, it } from '@jest/globals';
import { AjvFieldChecker } from '../schema/ajv-field-checker.js';
import { sampleDocument } from '../testing/sample-document.js';
import { readTypeDocument, writeTypeDocument } from './file-type-document.js';
import { TYPE_FAULT_CODES, withoutFollowUps } from './type-fault.js';
import { TypeReader } from './type-reader.js';
import { contentFaults } from './type-rules.js';

const checker = new AjvFieldChecker();

/** Every fault of a file as `pointer code`, as an import names them. */
function faultsIn(bytes: Uint8Array): string[] {
  const reader = new TypeReader();
  const read = readTypeDocument(reader, bytes);
  const faults = read
    ? contentFaults(read.content, {
        fits: (field, value) => checker.fits(field, value),
        planMarks: new Set(['51', '51.20', '51.20.01']),
        officeNumbers: new Set(['51', '51.2']),
        earlierKinds: new Map([['child', 'text']]),
      })
    : [];
  return withoutFollowUps(reader.faults, faults).map(({ pointer, code }) => `${pointer} ${code}`);
}

type Json = Record<string, unknown>;

/** The sample as plain JSON with one change at a place; `undefined` takes the place away. */
function planted(pointer: string, value: unknown): Uint8Array {
  const document = JSON.parse(writeTypeDocument(sampleDocument())) as Json;
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Json>((place, step) => place[step] as Json, document);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return new TextEncoder().encode(JSON.stringify(document));
}

const long = (length: number): string => 'x'.repeat(length);
const FIELD = { key: 'more', label: 'Weiteres', kind: 'text' };

/** What is planted where, and the fault that names it. */
const FAULTS: readonly (readonly [place: string, value: unknown, expected: string])[] = [
  ['/format', undefined, '/format property-missing'],
  ['/format', 'xdomea', '/format format-unknown'],
  ['/format', 1, '/format format-unknown'],
  ['/key', undefined, '/key property-missing'],
  ['/key', 'Unterhalt', '/key type-key-invalid'],
  ['/key', 'unter_halt', '/key type-key-invalid'],
  ['/key', '', '/key type-key-invalid'],
  ['/key', '-x', '/key type-key-invalid'],
  ['/key', 7, '/key text-expected'],
  ['/key', long(41), '/key text-too-long'],
  ['/title', undefined, '/title property-missing'],
  ['/title', '  ', '/title title-missing'],
  ['/title', null, '/title text-expected'],
  ['/title', long(121), '/title text-too-long'],
  ['/kind', undefined, '/kind property-missing'],
  ['/kind', 'Fallakte', '/kind value-unknown'],
  ['/description', ['x'], '/description text-expected'],
  ['/description', long(2001), '/description text-too-long'],
  ['/legalBasis', 5, '/legalBasis text-expected'],
  ['/colour', 'red', '/colour property-unknown'],
  ['/fields', undefined, '/fields property-missing'],
  ['/fields', {}, '/fields list-expected'],
  ['/fields', 'child', '/fields list-expected'],
  ['/fields', Array.from({ length: 81 }, () => FIELD), '/fields list-too-long'],
  ['/fields/0', 'child', '/fields/0 object-expected'],
  ['/fields/0', null, '/fields/0 object-expected'],
  ['/fields/0', [], '/fields/0 object-expected'],
  ['/fields/0/key', undefined, '/fields/0/key property-missing'],
  ['/fields/0/key', 'Kind', '/fields/0/key key-invalid'],
  ['/fields/0/key', 'the child', '/fields/0/key key-invalid'],
  ['/fields/0/key', '1st', '/fields/0/key key-invalid'],
  ['/fields/0/key', '', '/fields/0/key key-invalid'],
  ['/fields/0/key', 5, '/fields/0/key text-expected'],
  ['/fields/1/key', 'child', '/fields/1/key key-taken'],
  ['/fields/0/label', undefined, '/fields/0/label property-missing'],
  ['/fields/0/label', '', '/fields/0/label label-missing'],
  ['/fields/1/label', 'Kind', '/fields/1/label label-taken'],
  ['/fields/1/label', 'KIND', '/fields/1/label label-taken'],
  ['/fields/0/label', long(121), '/fields/0/label text-too-long'],
  ['/fields/0/help', 5, '/fields/0/help text-expected'],
  ['/fields/0/help', long(1001), '/fields/0/help text-too-long'],
  ['/fields/0/kind', 'string', '/fields/0/kind value-unknown'],
  ['/fields/0/kind', 'long-text', '/fields/0/kind kind-changed'],
  ['/fields/0/kind', 7, '/fields/0/kind value-unknown'],
  ['/fields/0/required', 'ja', '/fields/0/required yes-or-no-expected'],
  ['/fields/0/inList', 1, '/fields/0/inList yes-or-no-expected'],
  ['/fields/0/searchable', 'true', '/fields/0/searchable yes-or-no-expected'],
  ['/fields/0/personalData', null, '/fields/0/personalData yes-or-no-expected'],
  ['/fields/0/hint', 'x', '/fields/0/hint property-unknown'],
  ['/fields/0/unit', 'm²', '/fields/0/unit setting-not-for-kind'],
  ['/fields/0/minimum', 1, '/fields/0/minimum setting-not-for-kind'],
  ['/fields/0/maximum', 9, '/fields/0/maximum setting-not-for-kind'],
  ['/fields/0/decimals', 2, '/fields/0/decimals setting-not-for-kind'],
  ['/fields/0/mask', 'A', '/fields/0/mask setting-not-for-kind'],
  ['/fields/0/choices', [{ value: 'a', label: 'A' }], '/fields/0/choices setting-not-for-kind'],
  ['/fields/0/defaultValue', 5, '/fields/0/defaultValue default-invalid'],
  ['/fields/1/defaultValue', '2026-02-30', '/fields/1/defaultValue default-invalid'],
  ['/fields/2/defaultValue', 'third', '/fields/2/defaultValue default-invalid'],
  ['/fields/2/defaultValue', { a: 1 }, '/fields/2/defaultValue list-expected'],
  ['/fields/2/choices', [], '/fields/2/choices choices-missing'],
  ['/fields/2/choices', undefined, '/fields/2/choices choices-missing'],
  ['/fields/2/choices', 'first', '/fields/2/choices list-expected'],
  ['/fields/2/choices/0', 'first', '/fields/2/choices/0 object-expected'],
  ['/fields/2/choices/0/value', '', '/fields/2/choices/0/value choice-empty'],
  ['/fields/2/choices/0/label', ' ', '/fields/2/choices/0/label choice-empty'],
  ['/fields/2/choices/1/value', 'first', '/fields/2/choices/1/value choice-taken'],
  ['/fields/2/choices/1/value', 2, '/fields/2/choices/1/value text-expected'],
  ['/fields/2/choices/1/label', undefined, '/fields/2/choices/1/label property-missing'],
  ['/fields/3/minimum', 90_000_000, '/fields/3/maximum range-reversed'],
  ['/fields/3/minimum', '0', '/fields/3/minimum number-expected'],
  ['/fields/3/maximum', true, '/fields/3/maximum number-expected'],
  ['/fields/4/decimals', 2.5, '/fields/4/decimals whole-number-expected'],
  ['/fields/4/decimals', 7, '/fields/4/decimals number-out-of-range'],
  ['/fields/4/unit', long(21), '/fields/4/unit text-too-long'],
  ['/fields/4/defaultValue', 99, '/fields/4/defaultValue default-invalid'],
  ['/fields/5/mask', '', '/fields/5/mask mask-missing'],
  ['/fields/5/mask', 'UV', '/fields/5/mask mask-missing'],
  ['/fields/5/mask', long(41), '/fields/5/mask text-too-long'],
  ['/fields/7/condition', 'married', '/fields/7/condition object-expected'],
  ['/fields/7/condition/field', 'marriage', '/fields/7/condition/field condition-unknown'],
  ['/fields/7/condition/field', 'spouse', '/fields/7/condition/field condition-later'],
  ['/fields/7/condition/field', 'child', '/fields/7/condition/field condition-kind'],
  ['/fields/7/condition/field', undefined, '/fields/7/condition/field property-missing'],
  ['/fields/7/condition/equals', 'ja', '/fields/7/condition/equals condition-value'],
  ['/fields/7/condition/equals', 1, '/fields/7/condition/equals condition-value'],
  ['/fields/7/condition', { field: 'level', equals: 'fourth' }, '/fields/7/condition/equals condition-value'],
  ['/fields/0/condition', { field: 'married', equals: true }, '/fields/0/condition/field condition-later'],
  ['/fields/6/inList', true, '/fields/6/inList columns-too-many'],
  ['/tabs/0/key', 'Antrag!', '/tabs/0/key key-invalid'],
  ['/tabs/1/key', 'application', '/tabs/1/key key-taken'],
  ['/tabs/1/title', 'Antrag', '/tabs/1/title label-taken'],
  ['/tabs/0/title', '', '/tabs/0/title label-missing'],
  ['/tabs/0/colour', 'x', '/tabs/0/colour property-unknown'],
  ['/tabs', Array.from({ length: 31 }, () => ({})), '/tabs list-too-long'],
  ['/roles/0/key', 'child', '/roles/0/key key-taken'],
  ['/roles/0/title', 5, '/roles/0/title text-expected'],
  ['/roles/1/title', 'antragsteller/in', '/roles/1/title label-taken'],
  ['/roles/0/minimum', -1, '/roles/0/minimum number-out-of-range'],
  ['/roles/0/minimum', 2, '/roles/0/maximum count-reversed'],
  ['/roles/0/maximum', 0, '/roles/0/maximum number-out-of-range'],
  ['/roles/0/maximum', 1.5, '/roles/0/maximum whole-number-expected'],
  ['/checklist/0/key', '', '/checklist/0/key key-invalid'],
  ['/checklist/1/key', 'form', '/checklist/1/key key-taken'],
  ['/checklist/0/title', undefined, '/checklist/0/title property-missing'],
  ['/checklist/0/documentType', '', '/checklist/0/documentType document-type-missing'],
  ['/checklist/0/need', 'sometimes', '/checklist/0/need value-unknown'],
  ['/checklist/1/role', 'mother', '/checklist/1/role role-unknown'],
  ['/checklist/0/condition', { field: 'nobody', equals: true }, '/checklist/0/condition/field condition-unknown'],
  ['/naming', '{applicant} – {Kind}', '/naming placeholder-unknown'],
  ['/naming', '{applicant', '/naming placeholder-open'],
  ['/naming', 5, '/naming text-expected'],
  ['/naming', long(301), '/naming text-too-long'],
  ['/planUnits/0', '52', '/planUnits/0 plan-unit-unknown'],
  ['/planUnits', '51', '/planUnits list-expected'],
  ['/defaultPlanUnit', '51.30', '/defaultPlanUnit plan-unit-unknown'],
  ['/planUnits', ['51.20.01'], '/defaultPlanUnit plan-unit-elsewhere'],
  ['/offices/0', '50', '/offices/0 office-unknown'],
  ['/retention/reason', '', '/retention/reason retention-reason-missing'],
  ['/retention/years', 151, '/retention/years number-out-of-range'],
  ['/retention/years', 'zehn', '/retention/years number-expected'],
  ['/retention', 10, '/retention object-expected'],
  ['/retention/reason', undefined, '/retention/reason property-missing'],
  ['/confidentiality', 'secret', '/confidentiality value-unknown'],
  ['/workflow', {}, '/workflow text-expected'],
];

describe('a type in a file', () => {
  it('has no fault as it is', () => {
    expect(faultsIn(new TextEncoder().encode(writeTypeDocument(sampleDocument())))).toEqual([]);
  });

  it.each(FAULTS)('with %s = %p is refused at that place', (place, value, expected) => {
    expect(faultsIn(planted(place, value))).toContain(expected);
  });

  it.each([
    ['is no JSON', '{"format": ', ' json-unreadable'],
    ['is no object', '[]', ' object-expected'],
    ['is no UTF-8', new Uint8Array([0xff, 0xfe, 0x7b]), ' json-unreadable'],
    ['is empty', '', ' json-unreadable'],
    ['is too large', new Uint8Array(1024 * 1024 + 1), ' file-too-large'],
  ])('that %s is refused as a whole', (_, content, expected) => {
    expect(faultsIn(typeof content === 'string' ? new TextEncoder().encode(content) : content)).toEqual([expected]);
  });

  it('is told every fault at once, each once', () => {
    const document = JSON.parse(new TextDecoder().decode(planted('/title', ''))) as { fields: Json[]; naming: string };
    document.fields[0] = { ...document.fields[0], kind: 'string', label: '' };
    document.naming = '{nobody}';
    const faults = faultsIn(new TextEncoder().encode(JSON.stringify(document)));
    expect(faults.sort()).toEqual([
      '/fields/0/kind value-unknown',
      '/fields/0/label label-missing',
      '/naming placeholder-unknown',
      '/title title-missing',
    ]);
  });

  it('has its planted faults cover every code there is', () => {
    const planted = new Set(FAULTS.map(([, , expected]) => expected.split(' ')[1]));
    expect(TYPE_FAULT_CODES.filter((code) => !planted.has(code)).sort()).toEqual(['file-too-large', 'json-unreadable']);
  });
});
