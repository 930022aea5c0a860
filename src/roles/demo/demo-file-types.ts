import { Injectable } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Actor } from '#kernel/actor';
import { FileTypes } from '#modules/file-types';
import type { OpenFile } from '#modules/records';
import { ReleaseShippedTypes, type TypePlaces } from '../release-shipped-types.js';
import type { DemoFile } from './demo-data.js';

/** The JSON file lies among the sources; the compiler does not copy it. */
const FILE = path.resolve(import.meta.dirname, '../../../src/roles/demo/data/typed-files.json');

type Contacts = NonNullable<Parameters<OpenFile['execute']>[1]['contacts']>;

/** What the demo city says of files with a type. */
interface TypedFiles {
  /** Where files of the types lie, by key. */
  readonly places: Readonly<Record<string, TypePlaces>>;
  /** Type, values and contacts by reference of the file. */
  readonly typed: Readonly<Record<string, DemoTyping>>;
  /** Files that are only there to show a type. */
  readonly files: readonly DemoFile[];
}

interface DemoTyping {
  readonly type: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly contacts: Contacts;
}

/** The file types of the demo city, and the files that have them. */
@Injectable()
export class DemoFileTypes {
  private data: TypedFiles | undefined;

  constructor(
    private readonly shipped: ReleaseShippedTypes,
    private readonly types: FileTypes,
  ) {}

  /** Releases what is not there yet. */
  async release(actor: Actor): Promise<void> {
    const { places } = await this.read();
    await this.shipped.execute(actor, new Map(Object.entries(places)));
  }

  /** Files that are only there to show a type. */
  async files(): Promise<readonly DemoFile[]> {
    return (await this.read()).files;
  }

  /** What a file is opened with because of its type; nothing for a file without one. */
  async typingOf(
    reference: string,
  ): Promise<{ typeVersionId?: string; values?: DemoTyping['values']; contacts?: Contacts }> {
    const typing = (await this.read()).typed[reference];
    const version = (await this.types.offered({})).find(({ key }) => key === typing?.type);
    if (!typing || !version) return {};
    return { typeVersionId: version.id, values: typing.values, contacts: typing.contacts };
  }

  private async read(): Promise<TypedFiles> {
    this.data ??= JSON.parse(await readFile(FILE, 'utf8')) as TypedFiles;
    return this.data;
  }
}
