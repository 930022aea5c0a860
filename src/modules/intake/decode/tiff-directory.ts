import type { ByteSource } from './byte-source.js';

/** One page of a TIFF, by its directory. */
export interface TiffPage {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Dots per inch across and down; 0 when not said. */
  readonly dpiX: number;
  readonly dpiY: number;
  /** Which side is up, by the EXIF/TIFF number (1 upright, 6 and 8 lying on a side, ...). */
  readonly orientation: number;
  /** Compression scheme by its TIFF number (1 none, 3 G3, 4 G4, 5 LZW, 7 JPEG, ...). */
  readonly compression: number;
  /** True for a preview of another page. */
  readonly isThumbnail: boolean;
  /** True when its image data lies partly behind the end of the file. */
  readonly isCutOff: boolean;
}

/** All pages of a TIFF, in the order of their directories. */
export interface TiffDirectory {
  readonly pages: readonly TiffPage[];
  /** True when the chain of directories leads out of the file. */
  readonly isCutOff: boolean;
  /** True when the chain leads back into itself or a directory makes no sense. */
  readonly isDamaged: boolean;
}

const TAG = {
  newSubfileType: 254,
  width: 256,
  height: 257,
  compression: 259,
  stripOffsets: 273,
  orientation: 274,
  stripByteCounts: 279,
  xResolution: 282,
  yResolution: 283,
  resolutionUnit: 296,
  tileOffsets: 324,
  tileByteCounts: 325,
} as const;

const TYPE_BYTES: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 5: 8, 16: 8 };
const CENTIMETRES_AN_INCH = 2.54;
const STRIPS_CHECKED = 200_000;

/** Reads the directories of a TIFF or BigTIFF without touching image data; stops behind `maxPages + 1` pages. */
export function readTiffDirectory(source: ByteSource, maxPages: number): TiffDirectory {
  return new TiffReader(source).read(maxPages);
}

class TiffReader {
  private readonly littleEndian: boolean;
  private readonly isBig: boolean;

  constructor(private readonly source: ByteSource) {
    this.littleEndian = source.byteAt(0) === 0x49;
    this.isBig = this.number(2, 2) === 43;
  }

  read(maxPages: number): TiffDirectory {
    const pages: TiffPage[] = [];
    const visited = new Set<number>();
    let offset = this.isBig ? this.number(8, 8) : this.number(4, 4);
    while (offset !== 0) {
      if (offset + 2 > this.source.size) return { pages, isCutOff: true, isDamaged: false };
      if (visited.has(offset)) return { pages, isCutOff: false, isDamaged: true };
      visited.add(offset);
      const { entries, next, isCutOff } = this.directoryAt(offset);
      if (isCutOff) return { pages, isCutOff: true, isDamaged: false };
      const page = this.pageOf(entries);
      if (page.widthPx < 1 || page.heightPx < 1) return { pages, isCutOff: false, isDamaged: true };
      pages.push(page);
      if (pages.length > maxPages) break;
      offset = next;
    }
    return { pages, isCutOff: false, isDamaged: pages.length === 0 };
  }

  private directoryAt(offset: number): { entries: Map<number, number>; next: number; isCutOff: boolean } {
    const [countBytes, entryBytes, nextBytes] = this.isBig ? [8, 20, 8] : [2, 12, 4];
    const count = this.number(offset, countBytes);
    const end = offset + countBytes + count * entryBytes;
    if (end + nextBytes > this.source.size) return { entries: new Map(), next: 0, isCutOff: true };
    const entries = new Map<number, number>();
    for (let i = 0; i < count; i += 1) {
      const place = offset + countBytes + i * entryBytes;
      entries.set(this.number(place, 2), place);
    }
    return { entries, next: this.number(end, nextBytes), isCutOff: false };
  }

  private pageOf(entries: ReadonlyMap<number, number>): TiffPage {
    const value = (tag: number, usual: number): number => this.values(entries.get(tag), 1)[0] ?? usual;
    const unit = value(TAG.resolutionUnit, 2) === 3 ? CENTIMETRES_AN_INCH : 1;
    return {
      widthPx: value(TAG.width, 0),
      heightPx: value(TAG.height, 0),
      dpiX: value(TAG.xResolution, 0) * unit,
      dpiY: value(TAG.yResolution, 0) * unit,
      orientation: value(TAG.orientation, 1),
      compression: value(TAG.compression, 1),
      isThumbnail: (value(TAG.newSubfileType, 0) & 1) === 1,
      isCutOff: this.isDataCutOff(entries),
    };
  }

  private isDataCutOff(entries: ReadonlyMap<number, number>): boolean {
    const offsets = this.values(entries.get(TAG.stripOffsets) ?? entries.get(TAG.tileOffsets), STRIPS_CHECKED);
    const counts = this.values(entries.get(TAG.stripByteCounts) ?? entries.get(TAG.tileByteCounts), STRIPS_CHECKED);
    return offsets.some((offset, index) => offset + (counts[index] ?? 0) > this.source.size);
  }

  /** Values of the entry at a place; fractions come as one number. */
  private values(place: number | undefined, most: number): number[] {
    if (place === undefined) return [];
    const type = this.number(place + 2, 2);
    const bytes = TYPE_BYTES[type];
    if (bytes === undefined) return [];
    const count = this.number(place + 4, this.isBig ? 8 : 4);
    const [inline, room] = this.isBig ? [place + 12, 8] : [place + 8, 4];
    const start = count * bytes <= room ? inline : this.number(inline, room);
    const values: number[] = [];
    for (let i = 0; i < Math.min(count, most) && start + (i + 1) * bytes <= this.source.size; i += 1) {
      const at = start + i * bytes;
      const fraction = type === 5 ? this.number(at, 4) / Math.max(1, this.number(at + 4, 4)) : undefined;
      values.push(fraction ?? this.number(at, bytes));
    }
    return values;
  }

  private number(position: number, bytes: number): number {
    let value = 0;
    for (let i = 0; i < bytes; i += 1) {
      const at = this.littleEndian ? position + bytes - 1 - i : position + i;
      value = value * 256 + Math.max(0, this.source.byteAt(at));
    }
    return value;
  }
}
