// Turns a fresh code and a chosen secret into an active account, or gives an account its new password.
import { ask } from "../wire/kiosk";
import { visit } from "./visit.svelte";

/** Refusals that the field of one's own password explains. */
const ABOUT_PASSWORD = "password_";

export function activate(password: string, is_phrase: boolean): void {
  void visit.during(
    () => ask(visit.is_reset ? "renew_password" : "activate", { code: visit.code, password }),
    (activated) => {
      visit.secret = password;
      visit.is_phrase = is_phrase;
      visit.login = activated.login;
      visit.activated = activated;
      visit.open({ name: "active" });
    },
    (problem) => {
      if (problem.kind === "fault") return false;
      if (problem.code.startsWith(ABOUT_PASSWORD)) visit.refusal = problem;
      else visit.open({ name: "refused", problem });
      return true;
    },
  );
}
