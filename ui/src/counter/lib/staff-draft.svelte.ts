// A colleague as they are being written; what a role does not answer for is not sent.
import type { StaffLine } from "../../wire/types-counter";

export class StaffDraft {
  name = $state("");
  displayName = $state("");
  role = $state("secretariat");
  units = $state<number[]>([]);
  programmes = $state<number[]>([]);

  constructor(of?: StaffLine) {
    if (!of) return;
    [this.name, this.displayName, this.role] = [of.name, of.display_name, of.role];
    [this.units, this.programmes] = [of.units, of.programmes];
  }

  /** What is sent: the scope that the role has, and no other. */
  post(): { display_name: string; role: string; units: number[]; programmes: number[] } {
    return {
      display_name: this.displayName.trim(),
      role: this.role,
      units: this.role === "component" ? this.units : [],
      programmes: this.role === "programme" ? this.programmes : [],
    };
  }
}
