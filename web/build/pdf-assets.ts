import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const root = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Folders of pdf.js the viewer loads while it runs, with the files we need of each. */
const folders: { folder: string; wanted: RegExp }[] = [
  { folder: 'standard_fonts', wanted: /\.(pfb|ttf)$/ },
  { folder: 'wasm', wanted: /_nowasm_fallback\.js$/ },
];

async function* assets(): AsyncGenerator<{ name: string; source: Uint8Array }> {
  for (const { folder, wanted } of folders) {
    for (const file of await readdir(path.join(root, folder))) {
      if (wanted.test(file)) {
        yield { name: `pdfjs/${folder}/${file}`, source: await readFile(path.join(root, folder, file)) };
      }
    }
  }
}

/** Puts the standard fonts and the decoders without WebAssembly of pdf.js beside the built page: nothing comes from elsewhere. */
export function pdfAssets(): Plugin {
  return {
    name: 'talakte-pdf-assets',
    async generateBundle() {
      for await (const asset of assets()) {
        this.emitFile({ type: 'asset', fileName: asset.name, source: asset.source });
      }
    },
  };
}
