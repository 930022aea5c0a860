import { describe, expect, it } from '@jest/globals';
import { statesOf } from './state-words.js';

describe(statesOf.name, () => {
  it.each([
    ['offen', ['open']],
    ['Offen', ['open']],
    ['archiviert', ['archived']],
    ['dauerhaft', ['kept-for-ever']],
    ['Gelöscht', ['deleted']],
    ['due-for-disposal', ['due-for-disposal']],
    ['retention-running', ['retention-running']],
    ['bunt', ['bunt']],
    ['constructor', ['constructor']],
  ])('%s', (word, states) => {
    expect(statesOf(word)).toEqual(states);
  });

  it.each(['geschlossen', 'abgeschlossen', 'z.d.A.', 'z. d. A.', 'closed'])('%s is closed and not open', (word) => {
    expect(statesOf(word)).toContain('closed');
    expect(statesOf(word)).toContain('retention-running');
    expect(statesOf(word)).not.toContain('open');
  });
});
