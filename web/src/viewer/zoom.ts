/** Widths of the page in percent of the room there is. */
const steps = [50, 75, 100, 125, 150, 200, 300] as const;

export const fitZoom = 100;

/** The next larger step, or the same when there is none. */
export function zoomIn(zoom: number): number {
  return steps.find((step) => step > zoom) ?? zoom;
}

/** The next smaller step, or the same when there is none. */
export function zoomOut(zoom: number): number {
  return [...steps].reverse().find((step) => step < zoom) ?? zoom;
}
