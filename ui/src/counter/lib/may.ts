// What the person at this counter may do: what they may not is not shown, and the door refuses it all the same.
import { session } from "./session.svelte";

/** The rights of the table in `domain/rights.rs`, by the names the door tells. */
export type Right =
  | "see_people"
  | "serve_people"
  | "erase_people"
  | "decide"
  | "see_vouchers"
  | "handle_vouchers"
  | "print"
  | "handle_letters"
  | "import_register"
  | "attend_kiosk"
  | "keep_copies"
  | "set_house"
  | "manage_staff"
  | "hand_over";

/** Whether whoever sits here has the right. */
export function may(right: Right): boolean {
  return session.state?.staff?.rights.includes(right) ?? false;
}
