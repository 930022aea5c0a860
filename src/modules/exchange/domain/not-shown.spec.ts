import { describe, expect, it } from '@jest/globals';
import { notShownWords } from './not-shown.js';

describe(notShownWords, () => {
  it('says why, and says something even where nobody knows', () => {
    expect(notShownWords('INTAKE.FILE_ENCRYPTED')).toContain('Kennwort');
    expect(notShownWords('INTAKE.SOMETHING_NEW')).toContain('nicht lesen');
  });
});
