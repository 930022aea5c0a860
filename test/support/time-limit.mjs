/** Jest reads `testTimeout` of the whole run only; each project here sets its own. */
import { jest } from '@jest/globals';

jest.setTimeout(globalThis.TEST_TIME_LIMIT_MS);
