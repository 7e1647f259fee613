// The session as the door last told it: who is here, the mail, the printer, the kiosk.
import { ask, type CounterEntries } from "../../wire/counter";
import type { openDoor } from "../../wire/door";
import { asProblem, type Problem } from "../../wire/problem";
import type { CounterState } from "../../wire/types-counter";
import { passwordGiven } from "./confirm.svelte";
import type { Frank } from "./frank";
import { speak } from "../../words/words.svelte";

let state = $state.raw<CounterState | null>(null);
let problem = $state.raw<Problem | null>(null);
let revision = $state(0);
let chosenLanguage = false;

/** What the lists show may have changed when one of these has. */
function fingerprint(told: CounterState | null): string {
  return JSON.stringify([
    told?.mail,
    told?.kiosk.state,
    told?.kiosk.calls,
    told?.dossiers,
    told?.kiosk.is_closed,
    told?.is_backup_failing,
    told?.staff?.name,
    told?.staff?.is_locked,
  ]);
}

export const session = {
  get state(): CounterState | null {
    return state;
  },
  /** Why the state could not be read; null while it can. */
  get problem(): Problem | null {
    return problem;
  },
  /** Grows when something a list shows may have changed; screens read it to ask again. */
  get revision(): number {
    return revision;
  },
};

/** Takes a fresh state, whatever entry answered it. */
export function take(told: CounterState): void {
  const before = fingerprint(state);
  if (!chosenLanguage) speak(told.language);
  state = told;
  problem = null;
  if (fingerprint(told) !== before) revision += 1;
}

/** Says that something was written here, so that every list asks again. */
export function changed(): void {
  revision += 1;
  void refresh();
}

/** Speaks the language a person picked, until the window closes. */
export function choose(tag: string): void {
  chosenLanguage = true;
  speak(tag);
  changed();
}

export async function refresh(): Promise<void> {
  try {
    take(await ask("state"));
  } catch (thrown) {
    problem = asProblem(thrown);
  }
}

/** An entry the counter has beside those of the table: a held voucher is freed for a person who starts again. */
type Release = { release_voucher: { args: { voucher: number }; answer: Frank } };
type Ask = ReturnType<typeof openDoor<CounterEntries & Release>>;

/** Asks the door; a session that ended or was locked elsewhere shows at once. Sealed things ask for the
    password after a PIN, once, and then the same question goes again. */
export const request = (async (...question: Parameters<typeof ask>) => {
  try {
    return await ask(...question);
  } catch (thrown) {
    const refused = asProblem(thrown);
    if (refused.is("password_wanted") && (await passwordGiven())) return ask(...question);
    if (refused.is("signed_out", "locked")) void refresh();
    throw refused;
  }
}) as Ask;

/** Hides everything until the password is given again; what was typed stays (J9). */
export async function lock(): Promise<void> {
  if (!state?.staff || state.staff.is_locked) return;
  try {
    take(await request("lock"));
  } catch {
    void refresh();
  }
}

/** Ends the session; the gate shows. */
export async function signOut(): Promise<void> {
  try {
    take(await ask("sign_out"));
  } catch {
    void refresh();
  }
}

/** Back to the real desk: the window closes and opens again there. */
export async function leaveRehearsal(): Promise<void> {
  try {
    await request("leave_rehearsal");
  } catch (thrown) {
    problem = asProblem(thrown);
  }
}
