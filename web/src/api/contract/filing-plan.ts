import type { Schemas } from './basics.js';

/** A version of the filing plan (Aktenplan). */
export type PlanVersion = Schemas['PlanVersionResponse'];

export type PlanState = PlanVersion['state'];

export type ApprovalSide = Schemas['ApprovePlanRequest']['side'];

/** A plan unit with everything it says. */
export type PlanUnitDetail = Schemas['PlanUnitDetailResponse'];

export type Retention = Schemas['RetentionResponse'];

export type PlanFault = Schemas['PlanFaultResponse'];

export type PlanFaultCode = PlanFault['code'];

export type PlanImportReport = Schemas['PlanImportResponse'];

export type PlanUnitDifference = Schemas['PlanUnitDifferenceResponse'];

export type PlanFormat = 'csv' | 'xlsx' | 'xdomea';

/** What a unit shall say; what is absent stays. */
export type PlanUnitPatch = Schemas['PlanUnitPatchRequest'];

/** One step of editing a draft; the schema names the kinds by their classes. */
export type PlanEdit =
  | (Omit<Schemas['AddPlanUnitRequest'], 'kind'> & { kind: 'add' })
  | (Omit<Schemas['ChangePlanUnitsRequest'], 'kind'> & { kind: 'change' })
  | (Omit<Schemas['MovePlanUnitRequest'], 'kind'> & { kind: 'move' })
  | (Omit<Schemas['RemovePlanUnitsRequest'], 'kind'> & { kind: 'remove' });
