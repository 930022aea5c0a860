import type { Schemas } from './basics.js';

/** A conversion of old stock (Übernahme von Altbestand). */
export type Conversion = Schemas['ConversionResponse'];

export type ConversionState = Conversion['state'];

/** One thing that is wrong with a list of old stock or a file it names. */
export type ConversionFault = Schemas['ConversionFaultResponse'];

/** A file of the list with what became of it. */
export type ConversionItem = Schemas['ConversionItemResponse'];

/** The taking back of a run: who asked, who decided, what would go and what stays. */
export type ConversionUndo = Schemas['ConversionUndoResponse'];

/** A file of a run that would stay. */
export type StayingFile = Schemas['StayingFileResponse'];

/** A file that was handed out, as one PDF or as archive. */
export type HandOut = Schemas['HandOutResponse'];

/** Many files handed out in one archive. */
export type HandOutCollection = Schemas['HandOutCollectionResponse'];
