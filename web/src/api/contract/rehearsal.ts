import type { Schemas } from './basics.js';

/** A version of the filing plan tried out on the stock (Probelauf). */
export type Rehearsal = Schemas['RehearsalResponse'];

export type RehearsalFinding = Schemas['FindingCountResponse']['finding'];

/** Files that go from one plan unit to another. */
export type UnitFlow = Schemas['UnitFlowResponse'];

export type OfficeBalance = Schemas['OfficeBalanceResponse'];

/** Files of a unit of the new version whose period needs a reason. */
export type ReasonNeeded = Schemas['ReasonNeededResponse'];

/** What becomes of one file. */
export type RehearsedFile = Schemas['RehearsedFileResponse'];

export type RehearsalDifferences = Schemas['RehearsalDifferencesResponse'];

export type UndoObstacle = Schemas['UndoObstacleResponse'];

/** One thing that is decided; with neither unit nor reason it is taken back. */
export type RehearsalDecision = Schemas['RehearsalDecisionRequest'];

export type RehearsalOptions = Schemas['RehearsalOptionsRequest'];
