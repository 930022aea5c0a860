import { describe, expect, it } from '@jest/globals';
import { TaskInputInvalid } from '../errors.js';
import { checkedText } from './task-input.js';

describe(checkedText.name, () => {
  it('keeps texts without the spaces around them, and nothing as nothing', () => {
    expect(checkedText('remark', '  bitte übernehmen ', true)).toBe('bitte übernehmen');
    expect(checkedText('remark', '   ', false)).toBeNull();
  });

  it('refuses what is missing or too long', () => {
    expect(() => checkedText('remark', ' ', true)).toThrow(TaskInputInvalid);
    expect(() => checkedText('text', 'x'.repeat(2_001), false)).toThrow(TaskInputInvalid);
  });
});
