import { NativeTesseractRecogniser } from './native-tesseract-recogniser.js';
import { RECOGNITION_CODES, RecognitionError } from './recognition-error.js';
import { TesseractJsRecogniser } from './tesseract-js-recogniser.js';
import type { TextRecogniser } from './text-recogniser.js';

/** Which engine reads: `auto` takes the installed program and falls back on the built-in engine. */
export type RecogniserChoice = 'auto' | 'native' | 'tesseract.js';

/**
 * The recogniser of the choice; its name says engine and model.
 *
 * @throws RecognitionError INTAKE.RECOGNITION_ENGINE_MISSING when `native` is asked for and not installed
 */
export async function chooseRecogniser(choice: RecogniserChoice = 'auto'): Promise<TextRecogniser> {
  if (choice === 'tesseract.js') return TesseractJsRecogniser.create();
  const native = await NativeTesseractRecogniser.find();
  if (native !== undefined) return native;
  if (choice === 'native') {
    throw new RecognitionError(RECOGNITION_CODES.engineMissing, 'The program tesseract is not on the search path');
  }
  return TesseractJsRecogniser.create();
}
