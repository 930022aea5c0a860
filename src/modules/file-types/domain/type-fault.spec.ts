import { describe, expect, it } from '@jest/globals';
import { below, typeFault, withoutFollowUps } from './type-fault.js';

describe(typeFault.name, () => {
  it('shows what stands there, shortened, and nothing where nothing stands', () => {
    expect(typeFault('title-missing', '/title')).toEqual({
      code: 'title-missing',
      pointer: '/title',
      value: null,
      detail: null,
    });
    expect(typeFault('text-expected', '/title', { a: 1 }, 5)).toMatchObject({ value: '{"a":1}', detail: '5' });
    expect(typeFault('text-too-long', '/title', 'x'.repeat(500)).value).toHaveLength(122);
  });
});

describe(below.name, () => {
  it('escapes as the norm says', () => {
    expect(below(below('', 'a/b'), 'm~n')).toBe('/a~1b/m~0n');
    expect(below('/fields', 3)).toBe('/fields/3');
  });
});

describe(withoutFollowUps.name, () => {
  it('tells of one place once', () => {
    const shape = [typeFault('text-expected', '/fields/0/key')];
    const content = [
      typeFault('key-invalid', '/fields/0/key'),
      typeFault('label-missing', '/fields/0/label'),
      typeFault('key-invalid', '/fields/1/key'),
    ];
    expect(withoutFollowUps(shape, content).map(({ pointer }) => pointer)).toEqual([
      '/fields/0/key',
      '/fields/0/label',
      '/fields/1/key',
    ]);
  });
});
