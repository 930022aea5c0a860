import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#kernel/domain-error';
import { faultText, faultWithPlace } from './fault-text.js';

class DrawerLocked extends DomainError {
  readonly code = 'TEST.DRAWER_LOCKED';
  readonly kind = 'conflict';
}

describe(faultText.name, () => {
  it('leaves out what libraries quote', () => {
    const fault = Object.assign(new Error(`ENOENT: no such file or directory, open '/scan/Brief Müller.pdf'`), {
      code: 'ENOENT',
    });
    expect(faultText(fault)).toBe('Error ENOENT: ENOENT: no such file or directory, open …');
    expect(faultText(new SyntaxError(`Unexpected token 'M', "Müller, An"... is not valid JSON`))).not.toContain('Mü');
    expect(faultText(new Error('invalid input syntax for type uuid: "Anna\nMüller'))).not.toMatch(/Anna|Müller/);
  });

  it('says of our own errors the code alone, and what lay below', () => {
    const error = new DrawerLocked('The drawer of Anna Müller is locked', {}, { cause: new Error('no key') });
    expect(faultText(error)).toBe('TEST.DRAWER_LOCKED <- Error: no key');
  });

  it('says nothing of what is no error', () => {
    expect(faultText('Anna Müller')).toBe('thrown: string');
  });
});

describe(faultWithPlace.name, () => {
  it('adds where it happened, but no line of the message', () => {
    const text = faultWithPlace(new Error('cannot read "a\nAnna Müller\n   at home"'));
    expect(text).toMatch(/^Error: cannot read …\n\s+at .*fault-text\.spec/);
    expect(text).not.toMatch(/Anna|home/);
  });
});
