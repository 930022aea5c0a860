import type { DecodeLimits } from '../decode/decode-limits.js';
import type { Inspection } from '../decode/inspection.js';
import type { BindPagesInput, BoundPages } from '../pdf/bind-pages.js';
import type { PdfFragment } from '../pdf/pdf-fragment.js';
import type { WriteSheetsInput } from '../pdf/write-sheets.js';
import type { PreviewPageInput, PreviewPageResult } from './preview-page.js';
import type { ReadPieceInput, ReadPieceOutput } from './read-piece.js';
import type { ReadTextInput, ReadTextResult } from './read-text.js';
import type { ScanPageInput, ScanPageResult } from './scan-page.js';

/** A file to look at. */
export interface InspectInput {
  readonly path: string;
  readonly limits?: DecodeLimits;
}

/** All that can be done with foreign bytes, by name. Inputs and results travel as plain JSON, images as files. */
export interface CommandMap {
  /** Looks at a file without decoding its pages. */
  readonly inspect: { readonly input: InspectInput; readonly result: Inspection };
  /** Decides whether a page is a separator sheet, blank or content. */
  readonly scanPage: { readonly input: ScanPageInput; readonly result: ScanPageResult };
  /** Writes a small picture of a page into a file. */
  readonly previewPage: { readonly input: PreviewPageInput; readonly result: PreviewPageResult };
  /** Takes the text out of a file that brings it with it. */
  readonly readText: { readonly input: ReadTextInput; readonly result: ReadTextResult };
  /** Copies pages of a foreign file, with a foot each, as a part of a larger PDF. */
  readonly bindPages: { readonly input: BindPagesInput; readonly result: BoundPages };
  /** Writes sheets of our own as a part of a larger PDF. */
  readonly writeSheets: { readonly input: WriteSheetsInput; readonly result: PdfFragment };
  /** Reads a piece and writes its reading copy. */
  readonly readPiece: { readonly input: ReadPieceInput; readonly result: ReadPieceOutput };
}

/** Name of a command. */
export type CommandName = keyof CommandMap;

/** Input of a command. */
export type CommandInput<K extends CommandName> = CommandMap[K]['input'];

/** Result of a command. */
export type CommandResult<K extends CommandName> = CommandMap[K]['result'];

/** What carries each command out. */
export type CommandHandlers = {
  readonly [K in CommandName]: (input: CommandInput<K>) => Promise<CommandResult<K>>;
};
