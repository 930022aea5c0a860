import { ApiProperty } from '@nestjs/swagger';
import type { FolderPageRow, ShownStep } from '../../application/folder-page.js';
import type { FolderSummary, WaitingStep } from '../../application/folder.queries.js';
import type { RouteTemplate } from '../../application/route-templates.js';
import { BUSINESS_NOTES, type BusinessNote, STEP_KINDS, type StepKind } from '../../domain/route-step.js';

const STATES = ['draft', 'running', 'pulled-back', 'ended'] as const;
const URGENCIES = ['none', 'today', 'overdue', 'escalated'] as const;
const OUTCOMES = [
  ...(['processed', 'signed', 'conditional', 'refused'] as const),
  ...(['acknowledged', 'dispatched', 'resumed', 'returned'] as const),
];

/** What came of an act that made something. */
export class FolderCreatedResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;
}

/** Somebody on the slip. */
export class SlipPersonResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;
  readonly name: string;
}

/** Whom a step is for. */
export class AddresseeResponse extends SlipPersonResponse {
  @ApiProperty({ enum: ['person', 'unit'] })
  readonly kind: 'person' | 'unit';
}

/** A step somebody has before him. */
export class WaitingStepResponse implements WaitingStep {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ enum: STEP_KINDS })
  readonly kind: StepKind;

  @ApiProperty({ format: 'uuid' })
  readonly addresseeId: string;
  readonly addressee: string;
  readonly openedAt: Date;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  readonly dueOn: string | null;

  @ApiProperty({ enum: URGENCIES })
  readonly urgency: WaitingStep['urgency'];
}

/** A folder in a list. */
export class FolderSummaryResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;
  readonly subject: string;

  @ApiProperty({ enum: ['folder', 'order'] })
  readonly form: FolderSummary['form'];

  @ApiProperty({ enum: STATES })
  readonly state: FolderSummary['state'];
  readonly round: number;

  @ApiProperty({ format: 'uuid' })
  readonly leadId: string;
  readonly leadName: string;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly steps: number;
  readonly stepsOver: number;
  readonly papers: number;

  @ApiProperty({ type: WaitingStepResponse, isArray: true })
  readonly waiting: readonly WaitingStepResponse[];
  /** Changes of the route by others that the lead has not seen. */
  readonly news: number;
}

/** A paper of the folder. */
export class FolderPaperResponse {
  @ApiProperty({ format: 'uuid' })
  readonly documentId: string;

  @ApiProperty({ format: 'uuid' })
  readonly fileId: string;
  readonly fileReference: string;
  readonly reference: string;
  readonly subject: string;
  /** State of the document. */
  readonly state: string;
  /** The version the round is bound to. */
  readonly version: number;
  readonly hash: string;
  readonly isForSignature: boolean;
  /** Whether there is another version now. */
  readonly isChanged: boolean;
}

/** How a step ended. */
export class StepEndResponse {
  readonly at: Date;
  readonly by: string;
  /** For whom somebody stood in (i. V.). */
  readonly onBehalfOf: string | null;

  @ApiProperty({ type: 'string', enum: OUTCOMES, nullable: true })
  readonly outcome: (typeof OUTCOMES)[number] | null;
  readonly remark: string;

  /** Whether a signature holds for the papers as they are. */
  @ApiProperty({ enum: ['none', 'holds', 'void'] })
  readonly signature: ShownStep['signature'];
}

/** What somebody is asked for, as a template keeps it. */
export class StepPlanResponse {
  @ApiProperty({ enum: STEP_KINDS })
  readonly kind: StepKind;
  readonly addressee: AddresseeResponse;
  readonly order: string;

  @ApiProperty({ enum: BUSINESS_NOTES, isArray: true })
  readonly notes: readonly BusinessNote[];

  @ApiProperty({ type: 'integer', nullable: true })
  readonly deadlineDays: number | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  readonly fixedDay: string | null;
}

/** A step of the slip. @norm xdomea 3.1 BeteiligungsschrittType */
export class RouteStepResponse extends StepPlanResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;
  readonly number: number;

  @ApiProperty({ enum: ['planned', 'open', 'done', 'skipped'] })
  readonly state: ShownStep['state'];
  readonly addedBy: string;
  readonly addedAt: Date;
  readonly openedAt: Date | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  readonly dueOn: string | null;

  @ApiProperty({ enum: URGENCIES })
  readonly urgency: ShownStep['urgency'];
  readonly takenOverFrom: string | null;
  /** Whether whoever is asked cannot read a paper, so that nobody does the step. */
  readonly isKeptOut: boolean;
  /** Who stands in while whoever is asked is away. */
  @ApiProperty({ type: 'string', isArray: true })
  readonly standIns: readonly string[];

  @ApiProperty({ type: StepEndResponse, nullable: true })
  readonly end: StepEndResponse | null;

  static from({ end, signature, addedBy, ...step }: ShownStep): RouteStepResponse {
    return { ...step, addedBy: addedBy.name, end: end && endOf(end, signature) };
  }
}

function endOf(
  { at, by, onBehalfOf, outcome, remark }: NonNullable<ShownStep['end']>,
  signature: ShownStep['signature'],
): StepEndResponse {
  return { at, by: by.name, onBehalfOf: onBehalfOf?.name ?? null, outcome, remark, signature };
}

/** A station of the slip. */
export class StationResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;
  readonly round: number;

  @ApiProperty({ enum: ['parallel', 'in-turn'] })
  readonly mode: 'parallel' | 'in-turn';
  /** Whether it may still be changed. */
  readonly isFuture: boolean;
  /** Whether the lead is to seek consensus here, after somebody did not sign. */
  readonly isConsensus: boolean;
  readonly isRepetition: boolean;

  @ApiProperty({ type: RouteStepResponse, isArray: true })
  readonly steps: readonly RouteStepResponse[];
}

/** Something that became different on the route. */
export class RouteChangeResponse {
  @ApiProperty({ enum: ['added', 'removed', 'changed', 'skipped'] })
  readonly kind: 'added' | 'removed' | 'changed' | 'skipped';
  readonly addressee: string;
}

/** What somebody did with the folder. */
export class FolderEventResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly onBehalfOf: string | null;
  readonly act: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  readonly stepId: string | null;
  readonly remark: string;

  @ApiProperty({ type: RouteChangeResponse, isArray: true })
  readonly changes: readonly RouteChangeResponse[];
  /** Whether the lead has not seen it yet. */
  readonly isNew: boolean;
}

/** A folder with its slip. */
export class FolderResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;
  readonly subject: string;

  @ApiProperty({ enum: ['folder', 'order'] })
  readonly form: FolderPageRow['form'];

  @ApiProperty({ enum: STATES })
  readonly state: FolderPageRow['state'];
  readonly round: number;
  readonly revision: number;
  readonly lead: SlipPersonResponse;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;

  /** The document of the file that the slip became. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  readonly slipDocumentId: string | null;

  @ApiProperty({ type: FolderPaperResponse, isArray: true })
  readonly papers: readonly FolderPaperResponse[];

  @ApiProperty({ type: StationResponse, isArray: true })
  readonly stations: readonly StationResponse[];

  @ApiProperty({ type: FolderEventResponse, isArray: true })
  readonly events: readonly FolderEventResponse[];

  /** Steps the user may answer now. */
  @ApiProperty({ type: 'string', format: 'uuid', isArray: true })
  readonly myStepIds: readonly string[];
  readonly mayLead: boolean;
  /** Whether the user is the lead himself, or stands in for him. */
  readonly isLead: boolean;

  static from({ stations, unitId: _, ...folder }: FolderPageRow): FolderResponse {
    return {
      ...folder,
      stations: stations.map(({ repeats, steps, ...station }) => ({
        ...station,
        isRepetition: repeats !== null,
        steps: steps.map((step) => RouteStepResponse.from(step)),
      })),
    };
  }
}

/** A station of a template. */
export class StationPlanResponse {
  @ApiProperty({ enum: ['parallel', 'in-turn'] })
  readonly mode: 'parallel' | 'in-turn';

  @ApiProperty({ type: StepPlanResponse, isArray: true })
  readonly steps: readonly StepPlanResponse[];
}

/** A route that is used again. */
export class TemplateResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;
  readonly name: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  readonly unitId: string | null;
  readonly isOwn: boolean;

  @ApiProperty({ type: StationPlanResponse, isArray: true })
  readonly stations: readonly StationPlanResponse[];

  static from(template: RouteTemplate): TemplateResponse {
    return template;
  }
}
