import { Injectable } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { BroadcastSignal } from './broadcast-signal.js';
import { DeliverMessage } from './deliver-message.js';
import { Incidents } from './incidents.js';
import { incidentCodeOf, mayPass } from './step-faults.js';

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
      if (!isLast && mayPass(error)) throw error;
      const code = incidentCodeOf(error);
      const place = { instanceId: from, kind: 'message', executionId: `thrown:${key}`, elementId: null } as const;
      await this.incidents.raise({ ...place, code, work: { ...fact } });
    }
  }
}
