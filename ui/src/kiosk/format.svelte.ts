// Which grid the window has now, measured in millimetres.
import { measure } from "../lib/measure";

class Format {
  measured = $state.raw(measure(1920, 1080));

  get is_compact(): boolean {
    return this.measured.format === "compact";
  }

  get is_upright(): boolean {
    return this.measured.format === "portrait";
  }

  /** Measures the window again. */
  take(width: number, height: number): void {
    this.measured = measure(width, height);
  }
}

export const format = new Format();
