import { execFileSync } from 'node:child_process';

/** A value of a PDF as qpdf writes it in JSON: names with their slash, texts with `u:`, references as `12 0 R`. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A dictionary of a PDF by its keys, slash included. */
export type Dictionary = Readonly<Record<string, Json>>;

interface ReadObject {
  readonly value?: Json;
  readonly stream?: { readonly dict: Dictionary; readonly data?: string };
}

/** True where a program can be started. */
export function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A file as qpdf understands it: its objects by reference, streams with their unpacked bytes. */
export class ReadPdf {
  private readonly objects: Readonly<Record<string, ReadObject>>;

  constructor(path: string) {
    const arguments_ = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', path];
    const json = JSON.parse(execFileSync('qpdf', arguments_, { encoding: 'utf8', maxBuffer: 1 << 28 })) as {
      readonly qpdf: readonly [unknown, Readonly<Record<string, ReadObject>>];
    };
    this.objects = json.qpdf[1];
  }

  /** The trailer of the file. */
  get trailer(): Dictionary {
    return this.objects['trailer']?.value as Dictionary;
  }

  /** The root of all objects. */
  get catalog(): Dictionary {
    return this.dictionary(this.trailer['/Root'] ?? null);
  }

  /** All dictionaries, those of streams among them. */
  get all(): Dictionary[] {
    return Object.values(this.objects)
      .map(({ value, stream }) => stream?.dict ?? value)
      .filter((value) => isDictionary(value));
  }

  dictionary(reference: Json): Dictionary {
    if (typeof reference !== 'string') return reference as Dictionary;
    const object = this.objects[`obj:${reference}`];
    return (object?.stream?.dict ?? object?.value) as Dictionary;
  }

  bytes(reference: Json): Buffer {
    return Buffer.from(
      this.objects[typeof reference === 'string' ? `obj:${reference}` : '']?.stream?.data ?? '',
      'base64',
    );
  }

  ofType(type: string): Dictionary[] {
    return this.all.filter((dictionary) => dictionary['/Type'] === type);
  }
}

function isDictionary(value: Json | undefined): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
