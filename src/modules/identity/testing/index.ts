/** What specs of other modules need of identity: actors, users, browsers and a clock that can be set. */
export { BrowserSession } from './browser-session.js';
export { SettableClock } from './settable-clock.js';
export { TEST_PASSWORD, TEST_SESSION_SECRET, TestUsers, type TestUser } from './test-users.js';
export { userActorWith } from './user-actor.factory.js';
