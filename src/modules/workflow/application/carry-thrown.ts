import { Injectable } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { MessageNotTaken, MessageUnknown } from '../errors.js';
import { BroadcastSignal } from './broadcast-signal.js';
import { DeliverMessage } from './deliver-message.js';
import { Incidents } from './incidents.js';

const WORKER = systemActor('workflow-messages');

/** What an instance has thrown. */
export interface ThrownFact {
  readonly kind: 'message' | 'signal';
  readonly name: string;
  readonly correlationKey: string | null;
  /** The instance that has thrown it. */
  readonly from: string;
}

/** Carries what an instance has thrown to whoever waits for it; each once, however often its job runs. */
@Injectable()
export class CarryThrown {
  constructor(
    private readonly messages: DeliverMessage,
    private readonly signals: BroadcastSignal,
    private readonly incidents: Incidents,
  ) {}

  /** @param key the same at every try */
  async execute({ kind, name, correlationKey, from }: ThrownFact, key: string): Promise<void> {
    if (kind === 'signal') {
      await this.signals.execute(WORKER, { name, key });
      return;
    }
    try {
      await this.messages.execute(WORKER, { name, correlationKey, variables: {}, key });
    } catch (error) {
      // nobody heard it: that must not go unnoticed
      if (!(error instanceof MessageUnknown || error instanceof MessageNotTaken)) throw error;
      const { code } = error;
      await this.incidents.raise({
        instanceId: from,
        kind: 'step',
        executionId: `message:${name}`,
        elementId: null,
        code,
      });
    }
  }
}
