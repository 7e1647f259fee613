// The voucher form as it is being written: it survives the lock and a closed dialog, and ends with the session.
import type { ProgrammeLine } from "../../wire/types-counter";
import { readDay, type Boxes } from "./days";

/** What the form sends to preview and to issue. */
export type Order = {
  programme: ProgrammeLine["id"];
  count: number;
  issuer: string;
  use_by: string | null;
  course: string;
  note: string;
};

const FIRST_COUNT = "8";

export class Draft {
  programme = $state<string>("");
  issuer = $state("");
  count = $state(FIRST_COUNT);
  boxes = $state<Boxes>({ day: "", month: "", year: "" });
  course = $state("");
  note = $state("");

  /** Starts anew; the programme stays, because the next batch is mostly of the same one. */
  clear(): void {
    this.issuer = "";
    this.count = FIRST_COUNT;
    this.boxes = { day: "", month: "", year: "" };
    this.course = "";
    this.note = "";
  }

  /** What can be asked of the door, or null while a box cannot be understood. */
  order(programmes: ProgrammeLine[]): Order | null {
    const programme = programmes.find((line) => String(line.id) === this.programme);
    const count = /^\s*\d+\s*$/.test(this.count) ? Number(this.count) : 0;
    const day = readDay(this.boxes);
    if (!programme || count < 1 || day.kind === "wrong") return null;
    return {
      programme: programme.id,
      count,
      issuer: this.issuer.trim(),
      use_by: day.kind === "day" ? day.iso : null,
      course: this.course.trim(),
      note: this.note.trim(),
    };
  }
}
