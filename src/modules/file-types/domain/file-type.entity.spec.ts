import { describe, expect, it } from '@jest/globals';
import { FileType } from './file-type.entity.js';

const NOW = new Date('2026-11-22T08:00:00Z');

describe(FileType.name, () => {
  it('is retired and reinstated, each once', () => {
    const type = FileType.begin('id', 'wohngeld');
    expect(type.retire(false, NOW)).toBe(false);
    expect(type.retire(true, NOW)).toBe(true);
    expect(type.retiredAt).toBe(NOW);
    expect(type.retire(true, NOW)).toBe(false);
    expect(type.retire(false, NOW)).toBe(true);
    expect(type.retiredAt).toBeNull();
  });

  it('does not change under somebody who read an earlier revision', () => {
    const type = Object.assign(FileType.begin('id', 'wohngeld'), { revision: 3 });
    expect(() => {
      type.checkRevision(2);
    }).toThrow('changed meanwhile');
  });
});
