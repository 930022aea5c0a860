import type { Schemas } from './basics.js';

/** A circulation folder (Umlaufmappe) with its slip. */
export type CirculationFolder = Schemas['FolderResponse'];

/** A folder in a list. */
export type FolderSummary = Schemas['FolderSummaryResponse'];

/** A place on the route. */
export type Station = Schemas['StationResponse'];

/** What one person or office is asked for (Beteiligungsschritt). */
export type RouteStep = Schemas['RouteStepResponse'];

export type StepKind = RouteStep['kind'];

export type BusinessNote = RouteStep['notes'][number];

export type FolderPaper = Schemas['FolderPaperResponse'];

/** A station as it is planned. */
export type StationWish = Schemas['StationRequest'];

/** A route that is used again. */
export type RouteTemplate = Schemas['TemplateResponse'];
