import type { PdfDictionary } from './pdf-lexer.js';

/**
 * Undoes the PNG row prediction of a PDF stream, where its parameters name one.
 *
 * @norm ISO 32000-1 7.4.4.4
 */
export function undoPngPrediction(bytes: Uint8Array, parameters: PdfDictionary | undefined): Uint8Array {
  const numberOf = (key: string, usual: number): number => {
    const value = parameters?.get(key);
    return typeof value === 'number' && value > 0 ? value : usual;
  };
  if (numberOf('Predictor', 1) < 10) return bytes;
  const bitsAPixel = numberOf('Colors', 1) * numberOf('BitsPerComponent', 8);
  const back = Math.max(1, bitsAPixel >> 3);
  const rowBytes = Math.ceil((numberOf('Columns', 1) * bitsAPixel) / 8);
  const rows = Math.ceil(bytes.length / (rowBytes + 1));
  // One row of zeros above the first and `back` zeros before each spare asking whether there is a neighbour.
  const stride = back + rowBytes;
  const padded = new Uint8Array((rows + 1) * stride);
  const plain = new Uint8Array(rows * rowBytes);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (rowBytes + 1);
    const kind = bytes[from] as number;
    const to = (row + 1) * stride + back;
    for (let i = 0; i < rowBytes && from + 1 + i < bytes.length; i += 1) {
      const at = to + i;
      const [left, up] = [padded[at - back] as number, padded[at - stride] as number];
      padded[at] = (bytes[from + 1 + i] as number) + predicted(kind, left, up, padded[at - stride - back] as number);
    }
    plain.set(padded.subarray(to, to + rowBytes), row * rowBytes);
  }
  return plain;
}

function predicted(kind: number, left: number, up: number, upLeft: number): number {
  switch (kind) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const estimate = left + up - upLeft;
      const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - upLeft)];
      return a <= b && a <= c ? left : b <= c ? up : upLeft;
    }
    default:
      return 0;
  }
}
