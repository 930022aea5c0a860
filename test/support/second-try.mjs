/**
 * A browser on a busy machine now and then draws in another order than anybody sees: a test that fails is tried once more at
 * once. What needed that is named at the end of `npm test`, for it may be a fault that comes seldom.
 */
import { jest } from '@jest/globals';

jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
