import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AjvFormChecker } from './ajv-form-checker.js';
import { formFault } from './form-fault.js';

const SHIPPED = path.resolve(import.meta.dirname, '../../../../workflows');
const form = (properties: object, more: object = {}): object => ({ type: 'object', properties, ...more });
const deep = (levels: number): object => (levels === 0 ? {} : { items: deep(levels - 1) });

describe(formFault.name, () => {
  const checker = new AjvFormChecker();

  it.each([
    ['no object', [], 'no-object', ''],
    ['no fields', { type: 'object' }, 'no-object', ''],
    ['a type there is none of', form({ betrag: { type: 'nummer' } }), 'schema', '/properties/betrag/type'],
    ['a length that is none', form({ a: { type: 'string', maxLength: 'x' } }), 'schema', '/properties/a/maxLength'],
    ['another language of schemas', form({}, { $schema: 'http://json-schema.org/draft-04/schema#' }), 'schema', ''],
    ['a definition that is not there', form({ a: { $ref: '#/$defs/weg' } }), 'schema', ''],
    ['itself within itself', form({}, { allOf: [{ $ref: '#' }] }), 'schema', ''],
    ['more levels than anybody could fill in', form({ a: deep(40) }), 'schema', '/properties/a'],
    ['a pattern that is none', form({ a: { type: 'string', pattern: '(' } }), 'pattern', '/properties/a/pattern'],
    ['a pattern that takes for ever', form({ a: { pattern: '^(a+)+$' } }), 'pattern', '/properties/a/pattern'],
    [
      'such a pattern further in',
      form({ a: { items: { pattern: '(.*)*x' } } }),
      'pattern',
      '/properties/a/items/pattern',
    ],
    [
      'such a pattern of names',
      form({ a: { patternProperties: { '(a|a)+': {} } } }),
      'pattern',
      '/properties/a/patternProperties/(a|a)+',
    ],
    ['the person who has started it', form({ initiator: {} }), 'reserved-name', '/properties/initiator'],
    [
      'a value of the engine',
      form({}, { then: { properties: { environment: {} } } }),
      'reserved-name',
      '/then/properties/environment',
    ],
    [
      'the root of all objects',
      JSON.parse('{"type":"object","properties":{"__proto__":{}}}') as object,
      'reserved-name',
      '/properties/__proto__',
    ],
    ['a name with a space', form({ 'a b': {} }), 'field-name', '/properties/a b'],
    [
      'something outside of it',
      form({ a: { $ref: 'https://example.org/x' } }),
      'outside-reference',
      '/properties/a/$ref',
    ],
  ])('names %s, and where', (_, given, fault, place) => {
    expect(formFault(given, checker)).toEqual({ fault, place: place === '' ? expect.any(String) : place });
  });

  it('takes fields of objects within it by whatever name, and patterns that are harmless', () => {
    const inner = {
      type: 'object',
      properties: { initiator: { type: 'string' }, 'a b': {}, pattern: { type: 'string' } },
    };
    const good = form({ a: inner, b: { type: 'string', pattern: String.raw`^\d{2}-[A-Z]{3}$` } });
    expect(formFault(good, checker)).toBeUndefined();
  });

  it('takes every form that is shipped', () => {
    for (const name of readdirSync(SHIPPED, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      const folder = path.join(SHIPPED, name.name, 'forms');
      for (const file of readdirSync(folder)) {
        const schema = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown;
        expect({ file, fault: formFault(schema, checker) }).toEqual({ file, fault: undefined });
      }
    }
  });
});
