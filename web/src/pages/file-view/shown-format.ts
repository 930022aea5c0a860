import type { DocumentFormat, DocumentVersion } from '../../api/contract.js';

const images = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** The format a browser can show: of the latest version the rendition, otherwise an original that is a PDF or picture. */
export function shownFormat(versions: readonly DocumentVersion[]): DocumentFormat | undefined {
  const latest = [...versions].sort((one, other) => other.number - one.number)[0];
  const showable = (latest?.formats ?? []).filter(
    (format) => format.mediaType === 'application/pdf' || images.has(format.mediaType),
  );
  return showable.find((format) => format.role === 'rendition') ?? showable[0];
}
