import { describe, expect, it } from '@jest/globals';
import { squarePixels } from './square-pixels.js';

describe(squarePixels.name, () => {
  it('leaves a scan with equal resolutions as it is', () => {
    expect(squarePixels({ widthPx: 2480, heightPx: 3508, dpiX: 300, dpiY: 300 })).toEqual({
      widthPx: 2480,
      heightPx: 3508,
      dpi: 300,
    });
  });

  it.each([
    [98, 1143, 2379],
    [196, 2287, 2380],
  ])('stretches a fax of 204 x %i dpi downwards', (dpiY, heightPx, expected) => {
    const square = squarePixels({ widthPx: 1728, heightPx, dpiX: 204, dpiY });
    expect(square).toEqual({ widthPx: 1728, heightPx: expected, dpi: 204 });
  });

  it('stretches across where that direction is the coarser one', () => {
    expect(squarePixels({ widthPx: 1000, heightPx: 3000, dpiX: 100, dpiY: 200 })).toMatchObject({
      widthPx: 2000,
      dpi: 200,
    });
  });

  it('does not believe a ratio no device has', () => {
    expect(squarePixels({ widthPx: 2480, heightPx: 3508, dpiX: 300, dpiY: 9600 })).toMatchObject({ heightPx: 3508 });
  });

  it.each([0, 1, 72, 96])('assumes a sheet of A4 where %i dpi stands for "unknown"', (dpi) => {
    expect(squarePixels({ widthPx: 2480, heightPx: 3508, dpiX: dpi, dpiY: dpi }).dpi).toBe(300);
  });

  it('turns the size of a photograph that lies on its side', () => {
    const square = squarePixels({ widthPx: 4000, heightPx: 3000, dpiX: 0, dpiY: 0, orientation: 6 });
    expect(square).toMatchObject({ widthPx: 3000, heightPx: 4000 });
  });
});
