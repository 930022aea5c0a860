import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const BLOCK_BYTES = 256 * 1024;
const BLOCKS_KEPT = 16;

/**
 * A file read piece by piece through a small cache, so that a file of any size costs a few megabytes of memory.
 * Reads are synchronous because the PDF renderer asks for bytes from within WebAssembly.
 */
export class ByteSource {
  readonly size: number;
  private readonly descriptor: number;
  private readonly blocks = new Map<number, Buffer>();
  private currentIndex = -1;
  private current: Buffer = Buffer.alloc(0);

  constructor(readonly path: string) {
    this.descriptor = openSync(path, 'r');
    this.size = fstatSync(this.descriptor).size;
  }

  /** The byte at a position, or -1 behind the end. */
  byteAt(position: number): number {
    if (position < 0 || position >= this.size) return -1;
    const index = Math.floor(position / BLOCK_BYTES);
    if (index !== this.currentIndex) this.enterBlock(index);
    return this.current[position - index * BLOCK_BYTES] ?? -1;
  }

  /** Up to `length` bytes from a position; fewer at the end of the file. */
  read(position: number, length: number): Buffer {
    const wanted = Math.max(0, Math.min(length, this.size - position));
    const bytes = Buffer.alloc(wanted);
    const filled = this.copyInto(bytes, position);
    return filled === wanted ? bytes : bytes.subarray(0, filled);
  }

  /** Fills the target from a position and returns the number of bytes filled. */
  copyInto(target: Uint8Array, position: number): number {
    if (target.length >= BLOCK_BYTES) return this.copyUncached(target, position);
    let filled = 0;
    while (filled < target.length && position + filled < this.size) {
      const index = Math.floor((position + filled) / BLOCK_BYTES);
      if (index !== this.currentIndex) this.enterBlock(index);
      const from = position + filled - index * BLOCK_BYTES;
      const part = this.current.subarray(from, from + target.length - filled);
      if (part.length === 0) break;
      target.set(part, filled);
      filled += part.length;
    }
    return filled;
  }

  /** Position of the first occurrence of `needle` in [from, to), or -1. */
  indexOf(needle: Buffer, from: number, to: number = this.size): number {
    const step = BLOCK_BYTES * 4;
    for (let position = from; position < to; position += step) {
      const window = this.read(position, Math.min(step + needle.length - 1, to - position));
      const hit = window.indexOf(needle);
      if (hit >= 0) return position + hit;
    }
    return -1;
  }

  close(): void {
    this.blocks.clear();
    closeSync(this.descriptor);
  }

  private copyUncached(target: Uint8Array, position: number): number {
    let filled = 0;
    while (filled < target.length) {
      const got = readSync(this.descriptor, target, filled, target.length - filled, position + filled);
      if (got === 0) break;
      filled += got;
    }
    return filled;
  }

  private enterBlock(index: number): void {
    let block = this.blocks.get(index);
    if (block === undefined) {
      const bytes = Buffer.alloc(BLOCK_BYTES);
      block = bytes.subarray(0, this.copyUncached(bytes, index * BLOCK_BYTES));
      if (this.blocks.size >= BLOCKS_KEPT) this.blocks.delete(this.blocks.keys().next().value ?? -1);
      this.blocks.set(index, block);
    }
    this.currentIndex = index;
    this.current = block;
  }
}
