/** Jest reads `testTimeout` of the whole run only; each project here sets its own. */
import { jest } from '@jest/globals';

// where more is tried (`TALAKTE_SOAK`), it takes as much longer
jest.setTimeout(globalThis.TEST_TIME_LIMIT_MS * (process.env['TALAKTE_SOAK'] === '1' ? 20 : 1));
