import bwip from 'bwip-js/node';

const SCALE = 4;
const QUIET_ZONE = 4;

/** A text as QR code for a phone's camera: a picture a page may show (`data:` address of an SVG). @norm ISO/IEC 18004 */
export function qrCode(text: string): string {
  // the library's types do not name the error correction level, which its QR codes know
  const options = { bcid: 'qrcode', text, eclevel: 'M', scale: SCALE, padding: QUIET_ZONE, backgroundcolor: 'ffffff' };
  const svg = bwip.toSVG(options);
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
