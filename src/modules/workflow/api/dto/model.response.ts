import { ApiProperty } from '@nestjs/swagger';
import type { ModelDescription, ModelStep } from '../../model/describe-model.js';
import { type FindingSeverity, type ModelFinding, sentencesOf } from '../../model/model-finding.js';
import type { VariableProperties, VariableType } from '../../model/talakte-properties.js';
import { VARIABLE_TYPES } from '../../model/talakte-properties.js';

/** One thing a model's author has to know: what, where, and how to get on. */
export class ModelFindingResponse {
  readonly code: string;

  @ApiProperty({ enum: ['error', 'warning', 'note'] })
  readonly severity: FindingSeverity;

  @ApiProperty({ type: String, nullable: true })
  readonly elementId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly elementName: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly elementType: string | null;

  /** Place in the file, counted from 1. */
  @ApiProperty({ type: Number, nullable: true })
  readonly line: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly column: number | null;

  /** What the sentences name. */
  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  })
  readonly values: Readonly<Record<string, string | number>>;

  /** What is wrong, in English. */
  readonly reason: string;

  /** How to get on, in English. */
  readonly suggestion: string;

  static from(finding: ModelFinding): ModelFindingResponse {
    return { ...finding, ...sentencesOf(finding) };
  }
}

/** A way out of a step. */
export class StepWayResponse {
  readonly flowId: string;
  readonly to: string;

  @ApiProperty({ type: String, nullable: true })
  readonly name: string | null;

  /** FEEL that opens it. */
  @ApiProperty({ type: String, nullable: true })
  readonly condition: string | null;

  readonly isDefault: boolean;
}

/** One step of a course. */
export class ModelStepResponse {
  readonly id: string;

  /** Such as `bpmn:UserTask`. */
  readonly type: string;

  @ApiProperty({ type: String, nullable: true })
  readonly name: string | null;

  /** The sub-process it stands in. */
  @ApiProperty({ type: String, nullable: true })
  readonly within: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly attachedTo: string | null;

  /** What the model says about it: assignment, form, schedule, job and so on. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly properties: Readonly<Record<string, unknown>>;

  readonly ways: StepWayResponse[];

  static from(step: ModelStep): ModelStepResponse {
    return { ...step, properties: { ...step.properties }, ways: [...step.ways] };
  }
}

/** A variable a start has to bring. */
export class DeclaredVariableResponse {
  readonly name: string;

  @ApiProperty({ enum: VARIABLE_TYPES })
  readonly type: VariableType;

  readonly required: boolean;

  @ApiProperty({ type: String, nullable: true })
  readonly description: string | null;

  static from({ description, ...variable }: VariableProperties): DeclaredVariableResponse {
    return { ...variable, description: description ?? null };
  }
}

/** A model in words: the diagram's twin. */
export class ModelDescriptionResponse {
  readonly processId: string;

  @ApiProperty({ type: String, nullable: true })
  readonly name: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly documentation: string | null;

  readonly variables: DeclaredVariableResponse[];

  /** Key of the start's form. */
  @ApiProperty({ type: String, nullable: true })
  readonly startForm: string | null;

  /** In the order in which they can come. */
  readonly steps: ModelStepResponse[];

  static from(description: ModelDescription): ModelDescriptionResponse {
    return {
      ...description,
      variables: description.variables.map((variable) => DeclaredVariableResponse.from(variable)),
      steps: description.steps.map((step) => ModelStepResponse.from(step)),
    };
  }
}
