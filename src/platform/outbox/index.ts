export { Outbox } from './outbox.js';
export { OutboxDispatcher } from './outbox-dispatcher.js';
export { CreateOutbox1763700200000 } from './outbox.migration.js';
export { OutboxModule, OutboxWorkerModule } from './outbox.module.js';
export { OutboxSubscriptions, type OutboxHandler, type OutboxMessage } from './outbox-subscriptions.js';
