import { formatter } from '@lingui/format-po';
import { defineConfig } from '@lingui/conf';

export default defineConfig({
  sourceLocale: 'de',
  locales: ['de', 'en'],
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['src'] }],
  format: formatter({ origins: false, lineNumbers: false }),
  // The words are the ids here; by 'message' the order would be another one at each build.
  orderBy: 'messageId',
});
