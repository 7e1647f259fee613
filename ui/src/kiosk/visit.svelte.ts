// One person's visit: which page is open, what was typed, and the moves between pages.
import type { Privacy } from "../lib/idle";
import { ask } from "../wire/kiosk";
import { asProblem, type Problem } from "../wire/problem";
import type * as T from "../wire/types";
import { language, speak } from "../words/words.svelte";

/** What a typed code is for; the page only says it, any code opens what it opens. */
export type Purpose = "any" | "enrol" | "activate" | "reset" | "days";

export type Page =
  | { name: "home" }
  | { name: "code"; purpose: Purpose; letters: string; problem: Problem | null }
  | { name: "foreign"; purpose: Purpose; problem: Problem | null }
  | { name: "name" }
  | { name: "email"; is_change: boolean }
  | { name: "check" }
  | { name: "done" }
  | { name: "phrase" }
  | { name: "own" }
  | { name: "active" }
  | { name: "login" }
  | { name: "forgot" }
  | { name: "asked" }
  | { name: "password" }
  | { name: "profile" }
  | { name: "days" }
  | { name: "handed" }
  | { name: "closed" }
  | { name: "refused"; problem: Problem };

export type PageName = Page["name"];

const PRIVACY: Record<PageName, Privacy> = {
  home: "p0",
  closed: "p0",
  code: "p1",
  foreign: "p1",
  refused: "p1",
  name: "p2",
  email: "p2",
  check: "p2",
  login: "p2",
  forgot: "p2",
  password: "p2",
  own: "p2",
  phrase: "p3",
  active: "p3",
  profile: "p3",
  days: "p3",
  done: "p4",
  asked: "p4",
  handed: "p4",
};

const REPORTED: Record<PageName, T.KioskState> = {
  home: "home",
  code: "voucher",
  foreign: "voucher",
  refused: "voucher",
  name: "name",
  email: "email",
  check: "check",
  done: "done",
  phrase: "password",
  own: "password",
  active: "active",
  login: "profile",
  forgot: "email",
  asked: "asked",
  handed: "handed",
  closed: "home",
  password: "profile",
  profile: "profile",
  days: "days",
};

/** Pages that have said their piece: the next person may begin. */
const OVER: PageName[] = ["done", "asked", "handed"];

/** How long the shell may take to open the fresh page. */
const FRESH_MS = 3000;

/** Refusals that the page of the code can explain beside the letters. */
const BESIDE_LETTERS = ["code_mistyped", "code_too_short", "slow_down"];

class Visit {
  page = $state<Page>({ name: "home" });
  home = $state.raw<T.Home | null>(null);
  code = $state("");
  voucher = $state.raw<T.CheckedVoucher | null>(null);
  /** The fresh code of this visit: a first password is chosen with it, or a new one. */
  activation = $state.raw<T.OpenActivation | T.OpenReset | null>(null);
  is_reset = $state(false);
  asked = $state.raw<T.ResetAsked | null>(null);
  first_name = $state("");
  last_name = $state("");
  email = $state("");
  registered = $state.raw<T.Registered | null>(null);
  printed = $state.raw<T.Printed | null>(null);
  words = $state.raw<string[]>([]);
  activated = $state.raw<T.Activated | null>(null);
  handed = $state.raw<T.HandedDraft | null>(null);
  login = $state("");
  /** The phrase or password just chosen or typed: for the slip, and to say dates again in another language. */
  secret = $state("");
  is_phrase = $state(false);
  profile = $state.raw<T.Profile | null>(null);
  days = $state.raw<T.DaysLeft | null>(null);
  /** Something is being asked: a second tap does nothing. */
  is_busy = $state(false);
  /** The visit ends: the window gets a fresh process, and nothing more is asked here. */
  is_leaving = false;
  /** A fault, or a refusal no field is the cause of. */
  trouble = $state.raw<Problem | null>(null);
  /** A field of the page is refused. */
  refusal = $state.raw<Problem | null>(null);
  /** Where one is, for those who hear the screen: "step 2 of 4". */
  line = $state("");
  /** Another person's code was held before the reader in the middle of a visit. */
  other_code = $state<string | null>(null);

  get privacy(): Privacy {
    return PRIVACY[this.page.name];
  }

  /** Opens a page and tells the counter where the kiosk stands. */
  open(page: Page): void {
    this.trouble = null;
    this.refusal = null;
    this.page = page;
    ask("report", { state: REPORTED[page.name] }).catch(() => {});
  }

  /** Asks with the whole screen busy; a refusal or fault ends up in `otherwise`, or as trouble. */
  async during<Answer>(
    question: () => Promise<Answer>,
    then: (answer: Answer) => void,
    otherwise?: (problem: Problem) => boolean,
  ): Promise<void> {
    if (this.is_busy) return;
    this.is_busy = true;
    this.trouble = null;
    this.refusal = null;
    try {
      then(await question());
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (!otherwise?.(problem)) this.trouble = problem;
    } finally {
      this.is_busy = false;
    }
  }

  /** A code was scanned. In the middle of someone's visit a different one is asked about, never mixed in. */
  async scanned(code: string, payload: string): Promise<void> {
    if (this.page.name === "closed" || (code === this.code && this.page.name !== "done")) return;
    const is_over = OVER.includes(this.page.name);
    const is_private = this.privacy !== "p0" && this.privacy !== "p1" && !is_over;
    if (is_private) this.other_code = payload;
    else await this.present(payload);
  }

  /** Opens what a code opens. Opening never spends it. */
  async present(text: string): Promise<void> {
    const letters = text.slice(-12);
    const purpose = this.page.name === "code" ? this.page.purpose : "any";
    await this.during(
      () => ask("present_code", { code: text }),
      (answer) => this.#enter(answer),
      (problem) => {
        const typed = this.page.name === "code";
        if (problem.is(...BESIDE_LETTERS) || (typed && problem.is("code_unknown"))) {
          this.open({ name: "code", purpose, letters, problem });
        } else if (problem.kind === "refused") {
          this.open({ name: "refused", problem });
        } else return false;
        return true;
      },
    );
  }

  /** Whether a code of another issuer may be looked up now: the house takes them, and nobody is in the middle. */
  get takes_foreign(): boolean {
    const is_over = OVER.includes(this.page.name);
    const is_private = this.privacy !== "p0" && this.privacy !== "p1" && !is_over;
    return (this.home?.foreign_codes ?? false) && !is_private;
  }

  /** Looks for an issuer's code in what was typed or scanned; `none` hears when there is none in it. */
  async presentForeign(texts: string[], none: () => void): Promise<void> {
    const page = this.page;
    await this.during(
      () => ask("present_foreign_code", { texts }),
      (answer) => this.#enter(answer),
      (problem) => {
        const purpose = page.name === "code" || page.name === "foreign" ? page.purpose : "any";
        if (problem.kind === "fault") return false;
        if (page.name === "foreign") this.refusal = problem;
        else if (problem.is("foreign_code_malformed")) none();
        else if (problem.is("slow_down")) this.open({ name: "foreign", purpose, problem });
        else this.open({ name: "refused", problem });
        return true;
      },
    );
  }

  #enter(answer: T.PresentedCode): void {
    this.clear();
    this.code = answer.code;
    if (answer.kind === "voucher") this.voucher = answer.voucher;
    if (answer.kind === "activation") this.activation = answer.activation;
    if (answer.kind === "reset") this.activation = answer.reset;
    this.is_reset = answer.kind === "reset";
    if (answer.kind === "days_left") this.days = answer.days;
    this.open({
      name: ({ voucher: "name", activation: "phrase", reset: "phrase", address: "home", days_left: "days" } as const)[
        answer.kind
      ],
    });
  }

  /** Says the sentences that Rust formatted again in the language of the moment. */
  async retell(tag: string): Promise<void> {
    speak(tag);
    try {
      this.home = await ask("home");
      const page = this.page.name;
      const is_enrolling = page === "name" || page === "email" || page === "check";
      if (is_enrolling && this.voucher) this.voucher = await ask("check_voucher", { code: this.code });
      const registration = this.registered?.registration;
      if (page === "done" && registration) this.registered = await ask("registration", { registration });
      if (page === "days") this.days = await ask("days_left", { code: this.code });
      if (page === "profile") this.profile = await this.signIn();
      if (page === "active" && this.activated) {
        const access = (await this.signIn()).accesses[0];
        if (access) this.activated = { ...this.activated, ...access };
      }
    } catch (thrown) {
      this.trouble = asProblem(thrown);
    }
  }

  signIn(): Promise<T.Profile> {
    return ask("sign_in", { login: this.login, password: this.secret });
  }

  /** The voucher's registration, as asked once: names, address and language. */
  register(): Promise<T.Registered> {
    const { code, first_name, last_name, email } = this;
    return ask("redeem_voucher", { code, first_name, last_name, email, language: language() });
  }

  /** Drops everything that was said in this visit, but not where the kiosk stands. */
  clear(): void {
    this.code = this.first_name = this.last_name = this.email = this.login = this.secret = "";
    this.voucher = this.activation = this.registered = this.printed = null;
    this.activated = this.profile = this.days = this.asked = this.handed = null;
    this.is_reset = false;
    this.words = [];
    this.is_phrase = false;
    this.other_code = null;
  }

  /** The visit ends: Rust forgets, and gives this window a fresh page in a fresh process. */
  async leave(): Promise<void> {
    if (this.is_leaving) return;
    this.is_leaving = true;
    const is_noted = this.privacy !== "p0" && this.privacy !== "p1";
    this.clear();
    this.page = { name: "home" };
    await ask("forget", { is_noted }).catch(() => {});
    // Where the shell cannot end this process, a fresh document at least.
    setTimeout(() => location.replace(`${location.pathname}${is_noted ? "?wiped" : ""}`), FRESH_MS);
  }

  /** Ends this visit and begins the one of the code that was held before the reader. */
  async yield(): Promise<void> {
    const code = this.other_code;
    this.clear();
    this.page = { name: "home" };
    await ask("end_visit").catch(() => {});
    if (code) await this.present(code);
  }
}

export const visit = new Visit();
