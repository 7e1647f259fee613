// How large the screen is in millimetres, and which grid fits it.

export type Format = "paysage" | "portrait" | "compact";
export type Measure = { mm: number; format: Format };

/** Widths in millimetres of the screens that the grids were drawn for: 21.5" and 15.6", 16:9. */
const LARGE_MM = 476;
const SMALL_MM = 345.4;
const PORTRAIT_MM = 268;
/** Below this height the compact grid is used. */
const COMPACT_BELOW_MM = 220;

/** Pixels per millimetre, assumed from the size of the window until someone calibrates the screen. */
export function measure(width: number, height: number, calibrated: number | null = null): Measure {
  if (height > width) return { mm: calibrated ?? width / PORTRAIT_MM, format: "portrait" };
  const mm =
    calibrated ?? (width >= 1600 ? Math.min(width / LARGE_MM, height / PORTRAIT_MM) : width / SMALL_MM);
  return { mm, format: height / mm < COMPACT_BELOW_MM ? "compact" : "paysage" };
}
