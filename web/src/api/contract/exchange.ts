import type { Schemas } from './basics.js';

/** A conversion of old stock (Übernahme von Altbestand). */
export type Conversion = Schemas['ConversionResponse'];

export type ConversionState = Conversion['state'];

/** One thing that is wrong with a list of old stock or a file it names. */
export type ConversionFault = Schemas['ConversionFaultResponse'];

/** A file of the list with what became of it. */
export type ConversionItem = Schemas['ConversionItemResponse'];

/** A file that was handed out, as one PDF or as archive. */
export type HandOut = Schemas['HandOutResponse'];
