import type { Schemas } from './basics.js';

/** A workflow (Ablauf) with how its versions stand. */
export type Workflow = Schemas['WorkflowResponse'];

/** A version of a workflow. */
export type Definition = Schemas['DefinitionResponse'];

export type DefinitionDetail = Schemas['DefinitionDetailResponse'];

/** A model in words: the diagram's twin. */
export type ModelDescription = Schemas['ModelDescriptionResponse'];

export type ModelStep = Schemas['ModelStepResponse'];

export type DeclaredVariable = Schemas['DeclaredVariableResponse'];

/** One thing a model's author has to know. */
export type ModelFinding = Schemas['ModelFindingResponse'];

export type ModelCheck = Schemas['ModelCheckResponse'];

/** Where instances wait, and how long. */
export type DefinitionLoad = Schemas['DefinitionLoadResponse'];

export type ElementLoad = Schemas['ElementLoadResponse'];

export type DefinitionComparison = Schemas['DefinitionComparisonResponse'];

export type ElementDifference = Schemas['ElementDifferenceResponse'];

/** What a model may name. */
export type Modelling = Schemas['ModellingResponse'];

/** An instance of a workflow. */
export type Instance = Schemas['InstanceResponse'];

export type InstanceDetail = Schemas['InstanceDetailResponse'];

export type InstanceWait = Schemas['InstanceWaitResponse'];

export type InstanceIncident = Schemas['InstanceIncidentResponse'];

export type InstanceHappening = Schemas['InstanceHappeningResponse'];

export type InstanceVariables = Schemas['InstanceVariablesResponse'];

/** Something that cannot go on by itself. */
export type Incident = Schemas['IncidentResponse'];

/** Forms by key, each a JSON Schema. */
export type WorkflowForms = DefinitionDetail['forms'];

/** A workflow that should have started by itself and did not. */
export type FailedStart = Schemas['FailedStartResponse'];
