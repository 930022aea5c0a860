import { Global, Module } from '@nestjs/common';
import { Outbox } from './outbox.js';
import { OutboxDispatcher } from './outbox-dispatcher.js';
import { OutboxSubscriptions } from './outbox-subscriptions.js';

/** Offers {@link Outbox} to whoever changes business data. */
@Global()
@Module({ providers: [Outbox, OutboxSubscriptions], exports: [Outbox, OutboxSubscriptions] })
export class OutboxModule {}

/** Runs the delivery; belongs to the worker role. */
@Module({ providers: [OutboxDispatcher], exports: [OutboxDispatcher] })
export class OutboxWorkerModule {}
