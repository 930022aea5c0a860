/** Size of a single-page image as its markers tell. */
export interface ImageFrame {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Dots per inch across and down; 0 when not said. */
  readonly dpiX: number;
  readonly dpiY: number;
  /** Which side is up, by the EXIF number; upright when absent. */
  readonly orientation?: number;
  /** True when the file ends before the image does. */
  readonly isCutOff: boolean;
}
