import { inspectFile } from '../decode/inspect-file.js';
import { bindPages } from '../pdf/bind-pages.js';
import { writeSheets } from '../pdf/write-sheets.js';
import type { CommandHandlers } from './commands.js';
import { previewPage } from './preview-page.js';
import { readPiece } from './read-piece.js';
import { readText } from './read-text.js';
import { scanPage } from './scan-page.js';

/** What a workbench child can do. */
export const commandHandlers: CommandHandlers = {
  inspect: (input) => inspectFile(input.path, input.limits),
  scanPage,
  previewPage,
  readText,
  bindPages,
  writeSheets,
  readPiece,
};
