import { ConversionUndo1765200000100 } from './conversion-undo.migration.js';
import { ExtendConversion1764650000000 } from './conversion-runs.migration.js';
import { CreateConversion1764600000000 } from './conversion.migration.js';
import { ForgottenManifest1764940100000 } from './forgotten-manifest.migration.js';
import { HandOutCollection1765200000200 } from './hand-out-collection.migration.js';
import { CreateHandOut1764600001000 } from './hand-out.migration.js';
import { UndoLookups1766100000100 } from './undo-lookups.migration.js';

/** Every change of this module's tables, in the order in which they are applied. */
export const EXCHANGE_MIGRATIONS = [
  CreateConversion1764600000000,
  CreateHandOut1764600001000,
  ExtendConversion1764650000000,
  ForgottenManifest1764940100000,
  ConversionUndo1765200000100,
  HandOutCollection1765200000200,
  UndoLookups1766100000100,
];
