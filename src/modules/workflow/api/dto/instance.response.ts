import { ApiProperty } from '@nestjs/swagger';
import { PageResponse } from '#platform/http';
import type { FailedStart, IncidentSummary } from '../../application/incident.queries.js';
import type {
  InstanceDetail,
  InstanceHappening,
  InstanceIncident,
  InstanceVariables,
  InstanceWait,
} from '../../application/instance-detail.queries.js';
import type { InstanceSummary, ListedInstance } from '../../application/instance.queries.js';
import { ModelDescriptionResponse } from './model.response.js';

const STATUSES = ['running', 'completed', 'cancelled'] as const;

/** The file an instance is about. */
export class InstanceFileResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly reference: string;
  readonly subject: string;
}

/** An instance in a list. */
export class InstanceResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ format: 'uuid' })
  readonly definitionId: string;

  /** Key of the workflow. */
  readonly workflow: string;

  readonly name: string;
  readonly version: number;

  @ApiProperty({ type: String, nullable: true })
  readonly businessKey: string | null;

  @ApiProperty({ enum: STATUSES })
  readonly status: InstanceSummary['status'];

  readonly startedAt: Date;
  readonly startedByName: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly endedAt: Date | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly unitId: string | null;

  /** The instance that called it. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly parentId: string | null;

  /** Open ones. */
  readonly incidents: number;

  /** Names of open tasks, a few of them. */
  readonly openTasks: string[];

  /** For those who may read it. */
  @ApiProperty({ type: InstanceFileResponse, nullable: true })
  readonly file: InstanceFileResponse | null;

  static from(row: InstanceSummary): InstanceResponse {
    const { sortKey: _sortKey, ...summary } = { sortKey: '', ...row };
    return { ...summary, openTasks: [...row.openTasks] };
  }
}

/** A page of instances. */
export class InstanceListResponse extends PageResponse {
  readonly items: InstanceResponse[];

  static one(row: ListedInstance): InstanceResponse {
    return InstanceResponse.from(row);
  }
}

/** A place at which an instance stands. */
export class InstanceTokenResponse {
  readonly elementId: string;
  readonly since: Date;
}

/** Something an instance waits for. */
export class InstanceWaitResponse {
  @ApiProperty({ enum: ['task', 'timer', 'job', 'message', 'signal', 'call'] })
  readonly kind: InstanceWait['kind'];

  readonly elementId: string;

  @ApiProperty({ type: String, nullable: true })
  readonly assigneeName: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly role: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly unitId: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly dueAt: Date | null;

  /** Of a message or signal; topic of work. */
  @ApiProperty({ type: String, nullable: true })
  readonly name: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly calledId: string | null;
}

/** An incident of an instance. */
export class InstanceIncidentResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly kind: string;

  @ApiProperty({ type: String, nullable: true })
  readonly elementId: string | null;

  /** Code of the problem. */
  readonly code: string;

  @ApiProperty({ enum: ['open', 'resolved'] })
  readonly status: InstanceIncident['status'];

  readonly occurredAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly resolvedAt: Date | null;

  @ApiProperty({ type: String, nullable: true })
  readonly resolution: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly resolvedByName: string | null;
}

/** How often an instance went through an element. */
export class ElementPassageResponse {
  readonly elementId: string;
  readonly passed: number;
}

/** An instance that was called. */
export class CalledInstanceResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly name: string;

  @ApiProperty({ enum: STATUSES })
  readonly status: string;
}

/** An instance with where it stands. */
export class InstanceDetailResponse extends InstanceResponse {
  @ApiProperty({ type: String, nullable: true })
  readonly cancelReason: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly cancelledByName: string | null;

  /** The model it runs on, as BPMN 2.0. */
  readonly xml: string;

  readonly description: ModelDescriptionResponse;
  readonly tokens: InstanceTokenResponse[];
  readonly waits: InstanceWaitResponse[];
  readonly passages: ElementPassageResponse[];
  readonly incidentList: InstanceIncidentResponse[];
  readonly called: CalledInstanceResponse[];

  static fromDetail(detail: InstanceDetail): InstanceDetailResponse {
    const { cancelReason, cancelledByName, xml } = detail;
    return {
      ...InstanceResponse.from(detail),
      ...{ cancelReason, cancelledByName, xml },
      description: ModelDescriptionResponse.from(detail.description),
      tokens: [...detail.tokens],
      waits: [...detail.waits],
      passages: [...detail.passages],
      incidentList: [...detail.incidentList],
      called: [...detail.called],
    };
  }
}

/** Something that happened in an instance. */
export class InstanceHappeningResponse {
  readonly at: Date;

  @ApiProperty({ enum: ['entered', 'left', 'timer-fired', 'caught', 'task-completed', 'incident', 'resolved'] })
  readonly kind: InstanceHappening['kind'];

  @ApiProperty({ type: String, nullable: true })
  readonly elementId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly byName: string | null;
}

/** Values an instance works with. */
export class InstanceVariablesResponse {
  readonly names: string[];

  /** Null where they are none of the reader's business. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  readonly values: Readonly<Record<string, unknown>> | null;

  static from({ names, values }: InstanceVariables): InstanceVariablesResponse {
    return { names: [...names], values };
  }
}

/** What a start has made. */
export class StartedInstanceResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;
}

/** An open incident. */
export class IncidentResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ format: 'uuid' })
  readonly instanceId: string;

  readonly workflow: string;
  readonly name: string;
  readonly version: number;

  @ApiProperty({ type: String, nullable: true })
  readonly businessKey: string | null;

  readonly kind: string;

  @ApiProperty({ type: String, nullable: true })
  readonly elementId: string | null;

  readonly code: string;
  readonly occurredAt: Date;

  static from({ sortKey: _sortKey, ...incident }: IncidentSummary): IncidentResponse {
    return incident;
  }
}

/** A workflow that could not start by itself. */
export class FailedStartResponse implements FailedStart {
  @ApiProperty({ format: 'uuid' })
  readonly definitionId: string;

  readonly workflow: string;
  readonly name: string;
  readonly version: number;
  readonly code: string;
  readonly failedAt: Date;

  /** When it tries again; null: it does not. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly nextStartAt: Date | null;
}

/** A page of open incidents. */
export class IncidentListResponse extends PageResponse {
  readonly items: IncidentResponse[];
}
