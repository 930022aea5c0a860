/** Whether there is time (`TALAKTE_SOAK=1`): then more is tried of what any run tries a little of. */
export const HAS_TIME = process.env['TALAKTE_SOAK'] === '1';

/** How often a property over the whole product is tried: this often in every run, twenty times as often when there is time. */
export function runs(atLeast: number): number {
  return HAS_TIME ? 20 * atLeast : atLeast;
}
