import { DemoSignIns } from '#modules/identity';
import type { RunningProcess } from '../serve.js';

/** Tells a newcomer where to go and as whom. */
export async function printWelcome({ address, application }: RunningProcess): Promise<void> {
  const signIns = await application.get(DemoSignIns).list();
  const width = Math.max(...signIns.map(({ username }) => username.length));
  const rows = signIns.map(
    ({ username, displayName, roles }) => `    ${username.padEnd(width)}  ${displayName} (${roles.join(', ')})`,
  );
  process.stdout.write(
    [
      '',
      `  TalAkte läuft / is running:  ${address}`,
      '',
      `  Musterkonten / demo sign-ins (Kennwort / password: ${signIns[0]?.password ?? ''}):`,
      ...rows,
      '',
      '  Die Anmeldeseite zeigt alle Konten mit dem gerade gültigen Code; oder / the sign-in page shows the codes; or:',
      '    npx talakte totp poststelle',
      '',
      '  Ende mit / stop with Ctrl-C',
      '',
    ].join('\n'),
  );
}
