import { degrees, type PDFFont, type PDFPage, rgb } from 'pdf-lib';

const SIZE = 7;
const ABOVE_EDGE = 12;
const MARGIN = 2;

/** Where a text of a width begins and how it is turned, so that it is read at the foot of the page as it is shown. */
export interface FootPlace {
  readonly x: number;
  readonly y: number;
  readonly turn: 0 | 90 | 180 | 270;
}

/** The box of a page that is shown, in its own units. */
export interface ShownBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Place of a foot in the middle of the edge that is at the bottom when the page is shown turned. */
export function footPlace(box: ShownBox, rotation: number, textWidth: number): FootPlace {
  const turn = ((((Math.round(rotation / 90) * 90) % 360) + 360) % 360) as FootPlace['turn'];
  const middleX = box.x + box.width / 2;
  const middleY = box.y + box.height / 2;
  const half = textWidth / 2;
  switch (turn) {
    case 0:
      return { x: middleX - half, y: box.y + ABOVE_EDGE, turn };
    case 90:
      return { x: box.x + box.width - ABOVE_EDGE, y: middleY - half, turn };
    case 180:
      return { x: middleX + half, y: box.y + box.height - ABOVE_EDGE, turn };
    case 270:
      return { x: box.x + ABOVE_EDGE, y: middleY + half, turn };
  }
}

/** Stamps a foot on a copy of a page, on a white strip so that it can be read on any ground. */
export function stampFoot(page: PDFPage, font: PDFFont, text: string): void {
  const width = font.widthOfTextAtSize(text, SIZE);
  const { x, y, turn } = footPlace(page.getCropBox(), page.getRotation().angle, width);
  const [cos, sin] = { 0: [1, 0], 90: [0, 1], 180: [-1, 0], 270: [0, -1] }[turn] as [number, number];
  const strip = { x: x - MARGIN * cos + MARGIN * sin, y: y - MARGIN * sin - MARGIN * cos };
  const rotate = degrees(turn);
  page.drawRectangle({
    ...strip,
    width: width + 2 * MARGIN,
    height: SIZE + MARGIN,
    color: rgb(1, 1, 1),
    opacity: 0.85,
    rotate,
  });
  page.drawText(text, { x, y, size: SIZE, font, rotate });
}
