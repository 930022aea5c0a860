import { PageReader } from '../../../src/modules/intake/application/page-reader.port.js';

/** A page reader of specs that neither take text out of files nor bind them. */
export abstract class PageReaderWithoutText extends PageReader {
  readText(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  bindPages(): Promise<never> {
    return Promise.reject(new Error('A scripted page is not bound'));
  }

  writeSheets(): Promise<never> {
    return Promise.reject(new Error('A scripted page is not bound'));
  }
}
