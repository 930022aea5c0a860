import type { Desk, Look } from './browser.js';

const DESK_LOOK: Look = { colorScheme: 'light', width: 1440, height: 900 };
const DARK_LOOK: Look = { ...DESK_LOOK, colorScheme: 'dark' };
/** A telephone, or a desk at 400 percent. */
export const NARROW_LOOK: Look = { colorScheme: 'light', width: 320, height: 800 };

/**
 * What is wrong with the page as it stands, in light, in dark and on a narrow screen: barriers, and words out of sight.
 * @param look looks at the page itself in each of them
 */
export async function faultsInEveryLook(desk: Desk, look?: (name: string) => Promise<void>): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, appearance, about] of [
    ['narrow', NARROW_LOOK, 'everything'],
    ['dark', DARK_LOOK, 'colours'],
    ['light', DESK_LOOK, 'everything'],
  ] as const) {
    await desk.changeLook(appearance);
    faults.push(...(await desk.accessibilityViolations(about)).map((fault) => `${name}: ${fault}`));
    const overflow = await desk.sidewaysOverflow();
    if (overflow > 0) faults.push(`${name}: ${String(overflow)} px too wide`);
    await look?.(name);
  }
  return faults;
}
