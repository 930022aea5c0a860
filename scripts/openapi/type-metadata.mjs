import { PluginMetadataGenerator } from '@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator.js';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { ROOT } from '../launcher/root.mjs';

/** Inside the package, so that its import map holds, and left alone by git, lint and tests. */
const CACHE = path.join(ROOT, 'dist');

/** Where the shapes of requests and answers stand, and where the routes. */
const SHAPES = ['.request.ts', '.response.ts'];
const ROUTES = ['.controller.ts', 'health.module.ts', 'operations.module.ts', 'telemetry.module.ts'];

/**
 * What Nest's compiler plug-in reads out of the types and comments of the sources: fields of requests and answers with their
 * types, limits and meaning, and what each route returns. The program itself is compiled without the plug-in.
 * @returns {Promise<() => Promise<Record<string, unknown>>>} to be handed to `SwaggerModule.loadPluginMetadata`
 */
export async function readTypeMetadata() {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(path.join(CACHE, 'openapi-'));
  try {
    const visitor = new ReadonlyVisitor({
      pathToSource: folder,
      dtoFileNameSuffix: SHAPES,
      controllerFileNameSuffix: ROUTES,
      introspectComments: true,
      esmCompatible: true,
    });
    new PluginMetadataGenerator().generate({
      visitors: [visitor],
      outputDir: folder,
      filename: 'metadata.ts',
      tsProgramRef: program(),
    });
    const { default: load } = await import(pathToFileURL(path.join(folder, 'metadata.ts')).href);
    const metadata = await load();
    refuseNamesakes(await Promise.all(metadata['@nestjs/swagger'].models));
    return () => Promise.resolve(metadata);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without the output folder: the plug-in is to name the sources, not what a build made of them. */
function program() {
  const host = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic({ messageText }) {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
  const parsed = ts.getParsedCommandLineOfConfigFile(path.join(ROOT, 'tsconfig.build.json'), {}, host);
  const without = { outDir: undefined, rootDir: undefined, tsBuildInfoFile: undefined };
  const options = { ...parsed.options, ...without, incremental: false, noEmit: true };
  return ts.createProgram({ rootNames: parsed.fileNames, options });
}

/** Shapes are named by their class: two of one name would silently become one. */
function refuseNamesakes(models) {
  const names = models.flatMap(([, classes]) => Object.keys(classes));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0)
    throw new Error(`Two classes for requests or answers are called ${twice.join(', ')}: rename one`);
}
