/**
 * Whether what was read is what stands in the letter.
 */
import '../typescript-loader.mjs';

const { similarity, foldText } = await import('../../src/modules/intake/reading/text/folding.ts');
const { referenceKey } = await import('../../src/modules/records/domain/file-reference.ts');

const alike = (least) => (read, true_) => true_ !== null && similarity(read, true_) >= least;

/** By field: is this value right? Names, addresses and subjects may have a few misread letters, everything else must be exact. */
const JUDGES = {
  subject: alike(0.88),
  senderName: alike(0.85),
  senderAddress: alike(0.85),
  dateOfLetter: (read, true_) => read === true_,
  documentType: (read, true_) => read === true_,
  foreignReference: (read, marks) =>
    marks.some((mark) => foldText(mark) === foldText(read) || similarity(mark, read) >= 0.85),
  ourReference: (read, true_) => true_ !== null && referenceKey(read).startsWith(referenceKey(true_)),
  unit: (read, true_) => true_ !== null && read === `unit-${true_}`,
  file: (read, true_) => true_ !== null && read === `file-${true_}`,
};

export const FIELDS = Object.keys(JUDGES);

/** Whether a candidate of a field is right. */
export function isRight(field, read, truth) {
  return JUDGES[field](read, truth[field]);
}

/** Whether the letter has this field at all. */
export function exists(field, truth) {
  return Array.isArray(truth[field]) ? truth[field].length > 0 : truth[field] !== null;
}
