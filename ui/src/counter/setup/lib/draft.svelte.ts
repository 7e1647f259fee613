// What is written before there is a desk: it survives going back, and the password never outlives its step.
import { clean, type Week } from "./week";

export type FirstStep = "welcome" | "house" | "hours" | "admin" | "recovery";
export const FIRST_STEPS: FirstStep[] = ["welcome", "house", "hours", "admin", "recovery"];

export class Draft {
  name = $state("");
  language = $state("");
  zone = $state("");
  /** The logo as the door takes it, and the address the page shows it by. */
  logo = $state.raw<{ base64: string; shown: string } | null>(null);
  week = $state<Week>(clean());
  /** Whether the hours are said; skipped ones are none. */
  hasHours = $state(false);
  admin = $state("");
}
