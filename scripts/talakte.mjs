#!/usr/bin/env node
/** `npx talakte ROLE …`: one command of the application, such as `verify`, `migrate`, `seed` or `totp USER`. */
import { ensureNode24 } from './launcher/node-24.mjs';

await ensureNode24(import.meta.url);

const { ensurePackages } = await import('./launcher/packages.mjs');
const { ensureBuild } = await import('./launcher/build.mjs');
const { runApplication } = await import('./launcher/application.mjs');

ensurePackages();
ensureBuild();
await runApplication(process.argv.slice(2));
