/** Starts an embedded database, says so on standard output and stays until it is killed. */
import { startEmbeddedPostgres } from '#platform/embedded-postgres';

const [dataDir] = process.argv.slice(2);
if (dataDir === undefined) throw new Error('Which folder?');
const running = await startEmbeddedPostgres({ dataDir });
process.stdout.write(`${JSON.stringify(running)}\n`);
process.once('SIGTERM', () => {
  void running.stop().then(() => process.exit(0));
});
setInterval(() => undefined, 60_000);
