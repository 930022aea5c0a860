import { ApiProperty } from '@nestjs/swagger';
import type { CheckedModel } from '../../application/check-model.js';
import type { DefinitionLoad, ElementLoad } from '../../application/definition-load.queries.js';
import type {
  DefinitionComparison,
  DefinitionDetail,
  DefinitionSummary,
  WorkflowSummary,
} from '../../application/definition.queries.js';
import { ModelDescriptionResponse, ModelFindingResponse } from './model.response.js';

const STATES = ['proposed', 'active', 'refused'] as const;

/** A workflow with how its versions stand. */
export class WorkflowResponse implements WorkflowSummary {
  readonly key: string;
  readonly name: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly activeId: string | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly activeVersion: number | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly activeSince: Date | null;

  readonly versions: number;

  /** Versions that wait for the second person. */
  readonly proposed: number;

  /** Instances under way; null for those who may not see it. */
  @ApiProperty({ type: Number, nullable: true })
  readonly running: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly incidents: number | null;
}

/** A version of a workflow in a list. */
export class DefinitionResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly key: string;
  readonly version: number;
  readonly name: string;

  @ApiProperty({ enum: STATES })
  readonly state: DefinitionSummary['state'];

  readonly proposedByName: string;
  readonly proposedAt: Date;

  /** Whether whoever asks has proposed it, and so does not decide on it. */
  readonly isOwnProposal: boolean;

  @ApiProperty({ type: String, nullable: true })
  readonly decidedByName: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly decidedAt: Date | null;

  @ApiProperty({ type: String, nullable: true })
  readonly decisionReason: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly note: string | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly running: number | null;

  /** When it starts by itself next; null where it does not. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly nextStartAt: Date | null;

  /** Code that says why it could not start by itself the last time. */
  @ApiProperty({ type: String, nullable: true })
  readonly startFault: string | null;

  static from({ proposedBy, ...row }: DefinitionSummary, actorId: string): DefinitionResponse {
    return { ...row, isOwnProposal: proposedBy === actorId };
  }
}

/** A version with everything in it. */
export class DefinitionDetailResponse extends DefinitionResponse {
  /** The model as BPMN 2.0. */
  readonly xml: string;

  /** Forms by key, each a JSON Schema. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'object', additionalProperties: true } })
  readonly forms: Readonly<Record<string, Readonly<Record<string, unknown>>>>;

  /** Decision tables as DMN. */
  @ApiProperty({ type: String, nullable: true })
  readonly decisions: string | null;

  readonly description: ModelDescriptionResponse;

  static fromDetail({ proposedBy, ...row }: DefinitionDetail, actorId: string): DefinitionDetailResponse {
    const description = ModelDescriptionResponse.from(row.description);
    return { ...row, description, isOwnProposal: proposedBy === actorId };
  }
}

/** What is known of a model before anybody proposes it. */
export class ModelCheckResponse {
  readonly findings: ModelFindingResponse[];

  /** Whether it could be proposed as it is. */
  readonly isExecutable: boolean;

  /** Null where the file cannot be read. */
  @ApiProperty({ type: ModelDescriptionResponse, nullable: true })
  readonly description: ModelDescriptionResponse | null;

  static from({ findings, isExecutable, description }: CheckedModel): ModelCheckResponse {
    return {
      findings: findings.map((finding) => ModelFindingResponse.from(finding)),
      isExecutable,
      description: description && ModelDescriptionResponse.from(description),
    };
  }
}

/** One thing an element says differently. */
export class FieldDifferenceResponse {
  readonly field: string;

  @ApiProperty({ type: String, nullable: true })
  readonly before: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly after: string | null;
}

/** What became of an element. */
export class ElementDifferenceResponse {
  @ApiProperty({ enum: ['added', 'removed', 'changed'] })
  readonly kind: 'added' | 'removed' | 'changed';

  readonly elementId: string;
  readonly type: string;

  @ApiProperty({ type: String, nullable: true })
  readonly name: string | null;

  readonly fields: FieldDifferenceResponse[];
}

/** What became of a form. */
export class FormDifferenceResponse {
  readonly key: string;

  @ApiProperty({ enum: ['added', 'removed', 'changed'] })
  readonly kind: 'added' | 'removed' | 'changed';
}

/** What has changed since an earlier version. */
export class DefinitionComparisonResponse {
  readonly elements: ElementDifferenceResponse[];
  readonly forms: FormDifferenceResponse[];
  readonly hasOtherDecisions: boolean;

  static from({ elements, forms, hasOtherDecisions }: DefinitionComparison): DefinitionComparisonResponse {
    return {
      elements: elements.map((element) => ({ ...element, fields: [...element.fields] })),
      forms: [...forms],
      hasOtherDecisions,
    };
  }
}

/** How busy an element is. */
export class ElementLoadResponse implements ElementLoad {
  readonly elementId: string;
  readonly entered: number;
  readonly waiting: number;

  /** Half of those who have left stayed at most so long. */
  @ApiProperty({ type: Number, nullable: true })
  readonly medianSeconds: number | null;

  /** Nine of ten stayed at most so long. */
  @ApiProperty({ type: Number, nullable: true })
  readonly longSeconds: number | null;

  /** The longest one waits so long already. */
  @ApiProperty({ type: Number, nullable: true })
  readonly oldestSeconds: number | null;
}

/** How busy a version is. */
export class DefinitionLoadResponse {
  /** Instances the figures rest on, the latest ones. */
  readonly instances: number;

  readonly running: number;

  /** Whether there are more. */
  readonly isPartial: boolean;

  readonly elements: ElementLoadResponse[];

  static from(load: DefinitionLoad): DefinitionLoadResponse {
    return { ...load, elements: [...load.elements] };
  }
}

/** What a model may name. */
export class ModellingResponse {
  /** What this product adds to BPMN, as modelers take it. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly descriptor: Readonly<Record<string, unknown>>;

  /** Topics of work there is somebody for. */
  readonly topics: string[];

  /** Workflows in force. */
  readonly workflows: string[];

  /** Workflows that bring decision tables. */
  readonly decisions: string[];

  readonly roles: string[];
}
