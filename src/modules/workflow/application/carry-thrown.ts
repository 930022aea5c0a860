import { Injectable } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { DomainError } from '#kernel/domain-error';
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

/** One try to carry it. */
export interface CarryTry {
  /** The same at every try. */
  readonly key: string;
  readonly isLast: boolean;
}

/** Carries what an instance has thrown to whoever waits for it; each once, however often its job runs. */
@Injectable()
export class CarryThrown {
  constructor(
    private readonly messages: DeliverMessage,
    private readonly signals: BroadcastSignal,
    private readonly incidents: Incidents,
  ) {}

  /** What nobody hears, or whoever hears it cannot go on with, must not go unnoticed: it becomes an incident that can be tried again. */
  async execute(fact: ThrownFact, { key, isLast }: CarryTry): Promise<void> {
    const { kind, name, correlationKey, from } = fact;
    try {
      if (kind === 'signal') await this.signals.execute(WORKER, { name, key });
      else await this.messages.execute(WORKER, { name, correlationKey, variables: {}, key });
    } catch (error) {
      const isFinal = error instanceof DomainError && error.kind !== 'unavailable';
      if (!isFinal && !isLast) throw error;
      const code = error instanceof DomainError ? error.code : 'PLATFORM.UNEXPECTED';
      const place = { instanceId: from, kind: 'message', executionId: `thrown:${key}`, elementId: null } as const;
      await this.incidents.raise({ ...place, code, work: { ...fact } });
    }
  }
}
