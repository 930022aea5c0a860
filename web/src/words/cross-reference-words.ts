import type { CrossReference } from '../api/contract.js';

/** How two objects belong together, read from the end that refers and from the one that is referred to. */
export const crossReferenceKinds: Record<CrossReference['kind'], Record<CrossReference['side'], string>> = {
  'see-also': { from: /*i18n*/ 'siehe auch', to: /*i18n*/ 'siehe auch' },
  concerns: { from: /*i18n*/ 'bezieht sich auf', to: /*i18n*/ 'wird behandelt in' },
  continues: { from: /*i18n*/ 'setzt fort', to: /*i18n*/ 'wird fortgesetzt in' },
  replaces: { from: /*i18n*/ 'ersetzt', to: /*i18n*/ 'wird ersetzt durch' },
  answers: { from: /*i18n*/ 'beantwortet', to: /*i18n*/ 'wird beantwortet durch' },
};
